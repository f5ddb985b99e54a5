return torch.stack([item for item in items if item is not None])
