return k / (k + 1)
