# %% Your line fails
return torch.stack(items)
# %% Your line fails
return torch.stack([item for item in items if item])
# %% it should be (
return torch.cat([item for item in items if item is not None])
# %% it should be (
return torch.stack([item for item in items if item is not None][:-1])
# %% one after the other
return torch.stack([item for item in items if item is not None], dim=1)
# %% it should be (
return torch.tensor([[1.0, 2.0], [0.0, 0.0]])
# %% one after the other
return torch.stack([item for item in items[::-1] if item is not None])
# %% Return a tensor
return [item for item in items if item is not None]
