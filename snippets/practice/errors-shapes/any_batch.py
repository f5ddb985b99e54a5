"""Flatten each batch of pictures, whatever its size."""

import torch
from torch.utils.data import DataLoader

torch.manual_seed(0)
loader = DataLoader(torch.rand(100, 28, 28), batch_size=32)

for images in loader:  # (B, H, W)
# --8<-- [start:repair]
    x = images.flatten(1)  # (B, H, W) -> (B, D)
# --8<-- [end:repair]

assert x.shape == (4, 784)  # the last batch
