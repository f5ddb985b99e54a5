return picture.permute(2, 0, 1)[None] / 255
