# %% numbers are not where they belong
height, width, channels = picture.shape
return picture.reshape(1, channels, height, width) / 255
# %% the batch axis is missing
return picture.permute(2, 0, 1) / 255
# %% The largest number is
return picture.permute(2, 0, 1)[None].float()
# %% has no decimals
return picture.permute(2, 0, 1)[None]
# %% which axis is which
return picture.permute(2, 1, 0)[None] / 255
# %% which axis is which
return picture[None] / 255
# %% A byte of
return picture.permute(2, 0, 1)[None] / 256
# %% has become 0.000
return torch.zeros(1, 3, 4, 6)
# %% not [[[
return picture.tolist()
# %% numbers are not where they belong
return picture.flip(2).permute(2, 0, 1)[None] / 255
# %% Your line fails
return picture.permute(3, 0, 1, 2) / 255
# %% which axis is which
return picture.permute(2, 0, 1)[:, None] / 255
