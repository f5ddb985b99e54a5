return torch.nn.functional.one_hot(codes, num_classes=categories)
