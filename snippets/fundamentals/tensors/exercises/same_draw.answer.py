torch.manual_seed(seed)
