# %% has the same last two characters
return seen[text].most_common(1)[0][0]
# %% has the same last two characters
return seen[text[:2]].most_common(1)[0][0]
# %% The keys of `seen` are two characters long
return seen[text[-1:]].most_common(1)[0][0]
# %% The keys of `seen` are two characters long
return seen[text[-1]].most_common(1)[0][0]
# %% a list of one pair
return seen[text[-2:]].most_common(1)
# %% a list of one pair
return seen[text[-2:]].most_common(1)[0]
# %% a list of one pair
return seen[text[-2:]].most_common(1)[0][1]
# %% That is the key
return text[-2:]
# %% Another letter came after
return min(seen[text[-2:]], key=seen[text[-2:]].get)
# %% a list of one pair
return seen[text[-2:]]
# %% Another letter came after
return sorted(seen[text[-2:]])[0]
# %% Another letter came after
return next(iter(seen[text[-2:]]))
# %% the counts are
return "e"
# %% Your line fails
return seen.most_common(1)
# %% Your line fails
return seen[text[-2:]].max()
