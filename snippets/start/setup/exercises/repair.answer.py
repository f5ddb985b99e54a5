weight = torch.tensor([1.0, 1.0, 1.0, 2.0])
