# %% Still (5,)
return y
# %% A tensor, please
return y.tolist()
# %% one row
return y.unsqueeze(0)
# %% Still (5,)
return y.flatten()
# %% is not the shape of model(x)
return y.expand(5, 5)
# %% The numbers themselves
return torch.arange(float(len(y))).unsqueeze(1)
# %% The numbers themselves
return y.unsqueeze(1) + 1
# %% is not the shape of model(x)
return torch.tensor([[16.0], [31.0], [52.0], [70.0], [86.0]])
# %% is not the shape of model(x)
return y.mean()
# %% Your line fails
return y.view(5, 1)
