return seen[text[-2:]].most_common(1)[0][0]
