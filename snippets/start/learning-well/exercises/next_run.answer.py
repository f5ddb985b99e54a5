run = base | {"size": 0.03}
