# %% stride 2, place (2, 1): the map has
k = kernel.shape[1]
return (x[:, row : row + k, column : column + k] * kernel).sum()
# %% rows and columns are swapped
k = kernel.shape[1]
top, left = column * stride, row * stride
return (x[:, top : top + k, left : left + k] * kernel).sum()
# %% not one number
k = kernel.shape[1]
top, left = row * stride, column * stride
return (x[:, top : top + k, left : left + k] * kernel).sum(dim=0)
# %% the map has
return 0.0
# %% the map has
k = kernel.shape[1]
top, left = row * stride + 1, column * stride
return (x[:, top : top + k, left : left + k] * kernel).sum()
# %% the map has
k = kernel.shape[1]
top, left = row * k, column * k
return (x[:, top : top + k, left : left + k] * kernel).sum()
# %% Your line fails
k = kernel.shape[1]
return (x[:, row * stride : k, column * stride : k] * kernel).sum()
# %% the map has
k = kernel.shape[1]
top, left = row * stride, column * stride
return (x[:, top : top + k, left : left + k] * kernel).mean()
# %% not '0.5'
return "0.5"
