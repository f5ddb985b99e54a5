digits = 3
