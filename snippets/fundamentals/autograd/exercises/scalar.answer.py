loss = ((prediction - target) ** 2).mean()
