# %% take the root
return ((prediction - y) ** 2).mean()
# %% cancel
return (prediction - y).mean()
# %% the mean distance
return ((prediction - y) ** 2).sqrt().mean()
# %% where is the mean
return ((prediction - y) ** 2).sum().sqrt()
# %% One number, please, not
return ((prediction - y) ** 2).sqrt().tolist()
# %% you have 4
return (prediction - y) ** 2
# %% the mean distance
return (prediction - y).abs().mean()
# %% square, mean, root
return prediction.mean() - y.min()
# %% square, mean, root
return 3.0
# %% square, mean, root
return ((prediction - y) ** 2).mean().sqrt() + 1
# %% square, mean, root
return (((prediction - y) ** 2).sum() / (len(y) - 1)).sqrt()
# %% Your line fails
return math.sqrt((prediction - y) ** 2)
