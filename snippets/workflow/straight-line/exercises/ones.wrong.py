# %% b needs its own
return x
# %% One tensor, please
return [x, torch.ones_like(x)]
# %% your table is torch.int64
return torch.tensor([[0, 1], [1, 1], [3, 1]])
# %% One row per reading is (6, 2)
return torch.tensor([[0.0, 1], [1, 1], [3, 1]])
# %% x first
return torch.cat([torch.ones_like(x), x], dim=1)
# %% not (6, 1)
return torch.cat([x, torch.ones_like(x)])
# %% without effect
return torch.cat([x, torch.zeros_like(x)], dim=1)
# %% b multiplies 1
return torch.cat([x, x], dim=1)
# %% b multiplies 1
return torch.cat([x + 1, torch.ones_like(x)], dim=1)
# %% b multiplies 1
return torch.cat([x, torch.ones_like(x)], dim=1) + 1
# %% without effect
return torch.zeros(len(x), 2)
# %% Your line fails
return torch.cat([x, torch.ones(len(x))], dim=1)
