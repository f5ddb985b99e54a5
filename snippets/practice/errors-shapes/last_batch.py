"""Flatten each batch of pictures, with its size written by hand."""

import torch
from torch.utils.data import DataLoader

torch.manual_seed(0)
loader = DataLoader(torch.rand(100, 28, 28), batch_size=32)

for images in loader:  # (B, H, W)
    x = images.view(32, 784)  # raises RuntimeError
