# %% Divide by how many
return max(labels.count(label) for label in labels)
# %% more common than the one you count
return sum(labels) / len(labels)
# %% more common than the one you count
return 1 / len(set(labels))
# %% more common than the one you count
return max(labels.count(0), labels.count(1)) / len(labels)
# %% more common than the one you count
return labels.count(sorted(labels)[len(labels) // 2]) / len(labels)
# %% no label of
return max(labels) / len(labels) + 0.6
# %% no label of
return 0.75
# %% no label of
return max(labels.count(label) for label in labels) / (len(labels) - 1)
# %% Return one share
return [labels.count(label) / len(labels) for label in labels]
# %% Your line fails
return labels.max() / len(labels)
