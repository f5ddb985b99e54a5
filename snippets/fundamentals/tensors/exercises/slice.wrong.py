# %% That is one picture
return images[0, 2:-2, 2:-2]
# %% cut the columns
return images[:, 2:-2]
# %% a slice stops before its end
return images[:, 2:-1, 2:-1]
# %% left, not (3, 4, 6)
return images[:, 1:-1, 1:-1]
# %% left, not (0, 2, 8)
return images[2:-2, 2:-2]
# %% wrong place
return images[:, : images.shape[1] - 4, : images.shape[2] - 4]
# %% (5, 5, 3) should be left
return images[:, 2:4, 2:6]
# %% wrong place: yours are the rows [2, 4]
return images[:, 2::2, 2:6]
# %% wrong place: yours are the rows [2, 5]
return images[:, [2, 5]][:, :, 2:6]
# %% Right size, wrong place
return torch.arange(24).reshape(3, 2, 4)
# %% Right size, wrong place
return images[:, 2:-2, 2:-2] + 3
# %% other pixels are not where they were
return images[[0] * len(images), 2:-2, 2:-2]
# %% Return a tensor
return images[:, 2:-2, 2:-2].tolist()
# %% Your line fails
return images[:, 2:-2, 2:-2, :]
