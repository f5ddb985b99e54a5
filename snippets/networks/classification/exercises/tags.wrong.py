# %% should be there too
return [[n for n, z in zip(names, row) if z >= 0.5] for row in logits]
# %% should be there too
best = logits.argmax(dim=1)
return [[names[k]] if row[k] > 0 else [] for row, k in zip(logits, best)]
# %% should be there too
shares = logits.softmax(dim=1)
return [[n for n, p in zip(names, row) if p >= 0.5] for row in shares]
# %% do not belong
return [names for row in logits]
# %% Not all are names
return [[k for k, z in enumerate(row) if z > 0] for row in logits]
# %% and 3 lists
return [["dog", "tree"], ["ball"], []]
# %% a list for each picture
return [n for n, z in zip(names, logits[0]) if z > 0]
# %% and 2 lists
return [[n for n, z in zip(names, row) if z > 0] for row in logits[1:3]]
