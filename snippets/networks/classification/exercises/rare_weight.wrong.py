# %% is ones divided by zeros
return (y == 1).sum() / (y == 0).sum()
# %% one over a share
return len(y) / y.sum()
# %% the ones weigh
return torch.tensor(2.0)
# %% one over a share
return (y == 0).sum() / (y == 1).sum() + 1
# %% the ones weigh
return (y == 0).sum()
# %% one over a share
return 1 / y.mean()
# %% Return one number
return y == 0
# %% Your line fails
return y.zeros() / y.ones()
