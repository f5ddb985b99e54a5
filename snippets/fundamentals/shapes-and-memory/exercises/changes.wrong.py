# %% it is no copy
before = x
# %% it is no copy
before = x[:]
# %% it is no copy
before = x.to("cpu")
# %% it is no copy
before = x.detach()
# %% copy x as one
before = x.tolist()
# %% all numbers of x
before = x[:2].clone()
# %% all numbers of x
before = x.int()
# %% all numbers of x
before = torch.tensor([3.5, 1.0, 2.0])
# %% all numbers of x
before = x.clone() + 1
# %% copy x as one
before = None
# %% 'Tensor' object has no attribute 'copy'
before = x.copy()
