# %% one mean of all images
brightness = images.mean()
# %% the mean image
brightness = images.mean(dim=0)
# %% One axis too many
brightness = images.mean(dim=1)
# %% 15 is the sum
brightness = images.sum(dim=(1, 2))
# %% you have (5, 1, 1)
brightness = images.mean(dim=(1, 2), keepdim=True)
# %% not 5
brightness = images.amax(dim=(1, 2))
