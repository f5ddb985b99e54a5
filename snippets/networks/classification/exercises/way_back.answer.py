return torch.log(p / (1 - p))
