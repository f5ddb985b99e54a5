rates = [10**n for n in range(-4, 1)]
