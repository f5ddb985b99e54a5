return images.mean(dim=(1, 2))
