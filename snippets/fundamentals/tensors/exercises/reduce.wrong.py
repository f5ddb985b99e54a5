# %% one mean of all images
return images.mean()
# %% the mean image
return images.mean(dim=0)
# %% One axis too many
return images.mean(dim=1)
# %% is the sum, not the mean
return images.sum(dim=(1, 2))
# %% you have (5, 1, 1)
return images.mean(dim=(1, 2), keepdim=True)
# %% The mean of image 0 is not 5
return images.amax(dim=(1, 2))
# %% The mean of image 1 is not 2.5
return images[0].mean().expand(len(images))
# %% 4 images, 4 numbers
return torch.tensor([2.5, 8.5, 14.5, 20.5, 26.5])
# %% is not 3.5
return images.mean(dim=(1, 2)) + 1
# %% is not 3
return images.sum(dim=(1, 2)) / 5
# %% Return a tensor
return [image.mean() for image in images]
# %% Your line fails
return images.mean(dim=(1, 2, 3))
