# %% one number of it changed
return [n for n in before if not torch.equal(before[n], after[n])]
# %% one number of it changed
return [n for n in before if (before[n] == after[n]).any()]
# %% you name 0
return [n for n in before if before[n] is after[n]]
# %% one number of it changed
return ["0.bias", "2.weight", "2.bias"]
# %% you name 2
return [n for n in before if torch.equal(before[n], after[n])][1:]
# %% Return a list of names
return [torch.equal(before[n], after[n]) for n in before]
# %% Your line fails
return [n for n in before if before[n] == after[n]]
