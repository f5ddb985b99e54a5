return picture[None, None] / 255
