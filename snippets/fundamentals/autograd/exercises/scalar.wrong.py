# %% wants a scalar
loss = (prediction - target) ** 2
# %% sum of the squares
loss = ((prediction - target) ** 2).sum()
# %% square before the mean
loss = (prediction - target).mean()
# %% The gradient is off
loss = (prediction**2).mean() - 32
