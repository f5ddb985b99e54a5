# %% with 1e-10 added
return a.keys() == b.keys() and all(torch.allclose(a[n], b[n]) for n in a)
# %% rows in another order
first = {n: part.float().flatten().sort().values for n, part in a.items()}
second = {n: part.float().flatten().sort().values for n, part in b.items()}
return a.keys() == b.keys() and all(first[n].equal(second[n]) for n in a)
# %% running mean has moved
kept = [name for name in a if "running" not in name]
return a.keys() == b.keys() and all(torch.equal(a[n], b[n]) for n in kept)
# %% fails for a model without running averages
return all(torch.equal(a[name], b[name]) for name in a)
# %% with 1e-10 added
return all(torch.equal(a[name], b[name]) for name in list(a)[:1])
# %% You return True for a copy with
return True
# %% You return False for a copy.
return False
# %% Return True or False
return str(a) == str(b) or None
