# %% still there
return model(x)
# %% which is not that layer's
return model[:-2](x)
# %% which is not that layer's
return torch.zeros(3)
# %% off by up to
return torch.zeros_like(model[:-1](x))
# %% Return a tensor
return model[:-1]
# %% Your line stops
return model[1:](x)
