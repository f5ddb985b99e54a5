# %% do not cancel
return sum(a - b for a, b in zip(answers, labels)) / len(labels)
# %% divide by how many there are
return sum(abs(a - b) for a, b in zip(answers, labels))
# %% the worst miss
return max(abs(a - b) for a, b in zip(answers, labels))
# %% 0.33 is not their average
return sum(a == b for a, b in zip(answers, labels)) / len(labels)
# %% 3.33 is not their average
return sum((a - b) ** 2 for a, b in zip(answers, labels)) / len(labels)
# %% is not their average
return sum(abs(a - b) for a, b in zip(answers, labels)) / 3
# %% 2.00 is not their average
return sum(abs(a - b) for a, b in zip(answers, labels)) / (len(labels) - 1)
# %% 1.33 is not their average
return 1.33
# %% Return one number
return [abs(a - b) for a, b in zip(answers, labels)]
# %% pair by pair
return abs(answers - labels) / len(labels)
