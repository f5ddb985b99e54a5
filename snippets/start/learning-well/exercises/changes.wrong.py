# %% it is no copy
before = x
# %% it is no copy
before = x[:]
# %% it is no copy
before = x.to("cpu")
# %% copy x as one
before = x.tolist()
# %% all three numbers of x
before = x[:2].clone()
# %% all three numbers of x
before = x.int()
# %% all three numbers of x
before = torch.rand(3)
# %% all three numbers of x
before = x.clone() + 1
# %% copy x as one
before = None
