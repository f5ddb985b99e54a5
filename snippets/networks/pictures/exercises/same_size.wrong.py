# %% the border is too narrow
return nn.Conv2d(channels, kernels, kernel_size=size)
# %% the border is too narrow
return nn.Conv2d(channels, kernels, kernel_size=size, padding=1)
# %% the border is too wide
return nn.Conv2d(channels, kernels, kernel_size=size, padding=size)
# %% yours are (3, 3)
return nn.Conv2d(channels, kernels, kernel_size=3, padding=1)
# %% 1 channels come in
return nn.Conv2d(kernels, channels, kernel_size=size, padding=size // 2)
# %% Return an nn.Conv2d
return nn.MaxPool2d(size, padding=size // 2)
# %% yours skip places
return nn.Conv2d(channels, kernels, size, stride=2, padding=size + 1)
# %% 7 × 7: yours are (5, 5)
return nn.Conv2d(1, 4, kernel_size=5, padding=2)
# %% the border is too wide
return nn.Conv2d(channels, kernels, size, padding=size // 2 + 1)
# %% but 'reflect'
border = {"padding": size // 2, "padding_mode": "reflect"}
return nn.Conv2d(channels, kernels, size, **border)
# %% Return an nn.Conv2d
return 5
# %% Your line fails
return nn.Conv2d(kernels, kernel_size=size, padding=size // 2)
