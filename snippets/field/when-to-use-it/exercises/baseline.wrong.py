# %% Divide by how many
return max(labels.count(label) for label in labels)
# %% three of four are right
return sum(labels) / len(labels)
# %% three of four are right
return 1 / len(set(labels))
# %% whichever labels there are
return max(labels.count(0), labels.count(1)) / len(labels)
# %% whichever labels there are
return max(sum(labels), len(labels) - sum(labels)) / len(labels)
