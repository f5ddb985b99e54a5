# %% sizes themselves
return torch.bincount(y)[y]
# %% Return a weight for each of
return 1 / torch.bincount(y)
# %% rows of each class weigh
return torch.ones(len(y))
# %% rows of each class weigh
return 1 / (torch.bincount(y)[y] + 1)
# %% rows of each class weigh
return 1 / (y + 1)
# %% of 44 rows, not
return torch.tensor([0.25, 0.5, 0.25, 0.5, 0.25, 0.25, 0.5, 0.5])
# %% Return a tensor
return [1 / y.tolist().count(c) for c in y.tolist()]
# %% Your line fails
return 1 / y.count(y)
