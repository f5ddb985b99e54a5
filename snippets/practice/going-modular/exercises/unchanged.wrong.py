# %% has changed
return [n for n, p in model.named_parameters() if not p.equal(before[n])]
# %% has changed
return [n for n, p in model.named_parameters() if (p == before[n]).any()]
# %% did not change, and is not named
return [n for n, p in model.named_parameters() if p is before[n]]
# %% has changed
return ["0.weight"]
# %% did not change, and is not named
return [n for n, p in model.named_parameters() if p.equal(before[n])][1:]
# %% is no name
return [p for n, p in model.named_parameters() if p.equal(before[n])] or [1]
# %% Return a list
return len(before)
# %% Your line fails
return [n for n, p in model.named_parameters() if p == before[n]]
