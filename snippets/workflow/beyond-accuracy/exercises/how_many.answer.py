return p * (1 - p) / error**2
