return 2.0 ** math.floor(math.log2(x)) * torch.finfo(dtype).eps
