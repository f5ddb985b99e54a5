return y.unsqueeze(1)
