# %% not in one graph
if x.sum() > 0:
    return torch.where(x < 0, x / 10, x)
return x
# %% you are off by
return torch.where(x < 0, x / 10, x)
# %% you are off by
return torch.where((x < 0) & (x.sum() <= 0), x / 10, x)
# %% you are off by
return torch.where(x.sum() > 0, x / 10, x)
# %% numbers became
return torch.tensor([-0.1, 2.0, -0.05])
# %% you are off by
return torch.where((x < 0) & (x.sum() > 0), x / 10, x) + 1
# %% Return a tensor
return [v / 10 if v < 0 else v for v in x]
# %% Your line fails
return torch.where(x < 0 and x.sum() > 0, x / 10, x)
