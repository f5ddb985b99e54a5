return ((prediction - y) ** 2).mean().sqrt()
