shape = (4, 3, 2)
