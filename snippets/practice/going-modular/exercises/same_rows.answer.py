return torch.randperm(n, generator=torch.Generator().manual_seed(seed))[:k]
