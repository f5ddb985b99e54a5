switches = torch.nn.functional.one_hot(codes, num_classes=3)
