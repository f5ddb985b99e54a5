# %% The colors are gone
return image[2:-2, 2:-2, 0]
# %% cut the columns
return image[2:-2]
# %% a slice stops before its end
return image[2:5, 2:7]
# %% and not (4, 6, 3)
return image[1:-1, 1:-1]
# %% wrong place
return image[: len(image) - 4, : image.shape[1] - 4]
# %% and not (2, 4, 3)
return image[2:4, 2:6]
# %% wrong place: yours are the rows [2, 4]
return image[2::2, 2:6]
# %% wrong place: yours are the rows [2, 5]
return image[[2, 5]][:, 2:6]
# %% Right size, wrong place
return torch.arange(24).reshape(2, 4, 3)
# %% Right size, wrong place
return image[2:-2, 2:-2] + 3
# %% Return a tensor
return image[2:-2, 2:-2].tolist()
# %% Your line stops
return image[2:-2, 2:-2, :, :]
