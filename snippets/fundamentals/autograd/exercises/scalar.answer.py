return ((prediction - target) ** 2).mean()
