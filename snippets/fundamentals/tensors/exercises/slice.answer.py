middle = image[2:-2, 2:-2]
