# %% the border is too narrow
layer = nn.Conv2d(1, 4, kernel_size=5)
# %% the border is too narrow
layer = nn.Conv2d(1, 4, kernel_size=5, padding=1)
# %% the border is too wide
layer = nn.Conv2d(1, 4, kernel_size=5, padding=5)
# %% Kernels of (3, 3) pixels
layer = nn.Conv2d(1, 4, kernel_size=3, padding=1)
# %% One picture comes in
layer = nn.Conv2d(4, 1, kernel_size=5, padding=2)
# %% An nn.Conv2d is wanted
layer = nn.MaxPool2d(5, padding=2)
# %% Move the kernel on by one pixel
layer = nn.Conv2d(1, 4, kernel_size=5, stride=2, padding=6)
