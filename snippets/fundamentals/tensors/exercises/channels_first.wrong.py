# %% the pixels are not
x = images.reshape(2, 3, 4, 5)
# %% Width stands before height
x = images.permute(0, 3, 2, 1)
# %% The batch axis
x = images.permute(3, 0, 1, 2)
# %% got (2, 4, 5, 3)
x = images
