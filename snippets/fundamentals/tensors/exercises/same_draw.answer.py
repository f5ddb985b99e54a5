torch.manual_seed(7)
