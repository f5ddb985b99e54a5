# %% wants a scalar
return (prediction - target) ** 2
# %% sum of the squares
return ((prediction - target) ** 2).sum()
# %% square before the mean
return (prediction - target).mean()
# %% do not make
return (prediction**2).mean() - 32 + 0.5
# %% do not make
return ((prediction - target) ** 2).mean() + 1
# %% do not make
return (prediction**2).mean() - 2 * (prediction * target).mean()
# %% do not make
return ((prediction - target) ** 2).sum() / 3
# %% The gradient is off
return ((prediction - target) ** 2).mean().detach() + 0 * prediction.sum()
# %% a float is none
return ((prediction - target) ** 2).mean().item()
# %% a float is none
return 5 / 3
# %% does not remember
return torch.tensor(5 / 3)
# %% Your line fails
return ((prediction - target) ^ 2).mean()
