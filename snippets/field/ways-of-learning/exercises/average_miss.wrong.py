# %% do not cancel
return sum(a - b for a, b in zip(answers, labels)) / len(labels)
# %% divide by how many there are
return sum(abs(a - b) for a, b in zip(answers, labels))
# %% the worst miss
return max(abs(a - b) for a, b in zip(answers, labels))
# %% The misses are 1, 0 and 3
return sum(a == b for a, b in zip(answers, labels)) / len(labels)
# %% not squared
return sum((a - b) ** 2 for a, b in zip(answers, labels)) / len(labels)
# %% Return one number
return [abs(a - b) for a, b in zip(answers, labels)]
