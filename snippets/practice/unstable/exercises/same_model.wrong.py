# %% with 1e-10 added
return a.keys() == b.keys() and all(torch.allclose(a[name], b[name]) for name in a)
# %% rows in another order
return a.keys() == b.keys() and all(a[n].sum() == b[n].sum() or torch.equal(a[n].sort(0)[0], b[n].sort(0)[0]) for n in a)
# %% running mean has moved
return a.keys() == b.keys() and all(torch.equal(a[n], b[n]) for n in a if "running" not in n)
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
