column = y.unsqueeze(1)
