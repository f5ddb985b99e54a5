return photos.permute(0, 3, 1, 2).float() / 255
