# %% b needs its own
table = x
# %% One tensor, please
table = [x, torch.ones_like(x)]
# %% your table is torch.int64
table = torch.tensor([[0, 1], [1, 1], [3, 1]])
# %% x first
table = torch.cat([torch.ones_like(x), x], dim=1)
# %% not (6, 1)
table = torch.cat([x, torch.ones_like(x)])
# %% without effect
table = torch.cat([x, torch.zeros_like(x)], dim=1)
# %% b multiplies 1
table = torch.cat([x, x], dim=1)
# %% b multiplies 1
table = torch.cat([x, y], dim=1)
# %% b multiplies 1
table = torch.cat([y, torch.ones_like(x)], dim=1)
