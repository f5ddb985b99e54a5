# %% take the root
off = ((prediction - y) ** 2).mean()
# %% cancel
off = (prediction - y).mean()
# %% first the mean
off = ((prediction - y) ** 2).sqrt().mean()
# %% where is the mean
off = ((prediction - y) ** 2).sum().sqrt()
# %% in Python or in a tensor
off = ((prediction - y) ** 2).sqrt().tolist()
# %% One number
off = (prediction - y) ** 2
# %% first the mean
off = (prediction - y).abs().mean()
# %% square, mean, root
off = prediction.mean() - y.min()
