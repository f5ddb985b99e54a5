return sum(abs(a - b) for a, b in zip(answers, labels)) / len(labels)
