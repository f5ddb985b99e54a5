# %% neither is enough
return names[chances.index(max(chances))]
# %% one of the two is sure enough
return "malignant" if chances[1] >= needed else "ask a person"
# %% one of the two is sure enough
best = max(chances)
return names[chances.index(best)] if best > needed else "ask a person"
# %% neither is enough
best = max(chances)
return names[chances.index(best)] if best >= 0.5 else "ask a person"
# %% return a name
return max(chances) if max(chances) >= needed else "ask a person"
# %% not the likelier
found = (n for n, c in zip(names, chances) if c >= needed)
return next(found, "ask a person")
# %% not the likelier
if chances[1] >= needed:
    return "malignant"
return "benign" if chances[0] >= needed else "ask a person"
# %% not the likelier
return "malignant"
# %% one of the two is sure enough
return "ask a person"
# %% Your line fails
return names[max(chances)] if max(chances) >= needed else "ask a person"
