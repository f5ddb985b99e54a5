return torch.randperm(n, generator=generator)[:k]
