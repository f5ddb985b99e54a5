# %% the pixels of channel 0 are not
return images.reshape(2, 3, 4, 5)
# %% Width stands before height
return images.permute(0, 3, 2, 1)
# %% The batch axis
return images.permute(3, 0, 1, 2)
# %% you have (2, 4, 5, 3)
return images
# %% the pixels of channel 1 are not
return images.permute(0, 3, 1, 2)[:, [0, 2, 1] + [3] * (images.shape[3] > 3)]
# %% the pixels of channel 0 are not
return torch.zeros(2, 3, 4, 5)
# %% the pixels of channel 0 are not
return images.permute(0, 3, 1, 2) + 1
# %% Images have four axes
return images.permute(2, 0, 1)
# %% Return a tensor
return images.permute(0, 3, 1, 2).tolist()
# %% Your line fails
return images.permute(0, 4, 1, 2)
