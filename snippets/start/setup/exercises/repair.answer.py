weight = torch.tensor([1.0] * (len(grade) - 1) + [2.0])
