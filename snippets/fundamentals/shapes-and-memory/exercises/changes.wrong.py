# %% with it: no copy
before = x
# %% with it: no copy
before = x[:]
# %% with it: no copy
before = x.to("cpu")
# %% with it: no copy
before = x.detach()
# %% not a tensor: copy x
before = x.tolist()
# %% all numbers of x
before = x[:2].clone()
# %% all numbers of x
before = x.int()
# %% all numbers of x
before = torch.tensor([3.5, 1.0, 2.0])
# %% all numbers of x
before = x.clone() + 1
# %% not a tensor: copy x
before = None
# %% 'Tensor' object has no attribute 'copy'
before = x.copy()
