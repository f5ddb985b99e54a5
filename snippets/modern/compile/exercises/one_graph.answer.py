return torch.where((x < 0) & (x.sum() > 0), x / 10, x)
