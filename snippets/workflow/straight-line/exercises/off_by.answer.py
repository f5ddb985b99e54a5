off = ((prediction - y) ** 2).mean().sqrt()
