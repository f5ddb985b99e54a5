return image[2:-2, 2:-2]
