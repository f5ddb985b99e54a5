"""Keep the size of a small picture in every convolution."""

import torch
from torch import nn

torch.manual_seed(0)
# --8<-- [start:repair]
first = nn.Conv2d(1, 8, kernel_size=3, padding=1)
second = nn.Conv2d(8, 16, kernel_size=3, padding=1)
# --8<-- [end:repair]
model = nn.Sequential(first, nn.MaxPool2d(2), nn.MaxPool2d(2), second)

images = torch.rand(4, 1, 8, 8)  # (B, C, H, W)
maps = model(images)  # (B, K, H, W) = (4, 16, 2, 2)
assert maps.shape == (4, 16, 2, 2)
