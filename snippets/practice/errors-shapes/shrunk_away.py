"""Put layers for large pictures on a digit of 8 by 8 pixels."""

import torch
from torch import nn

torch.manual_seed(0)
first = nn.Conv2d(1, 8, kernel_size=3)
second = nn.Conv2d(8, 16, kernel_size=3)
model = nn.Sequential(first, nn.MaxPool2d(2), nn.MaxPool2d(2), second)

images = torch.rand(4, 1, 8, 8)  # (B, C, H, W)
maps = model(images)  # raises RuntimeError
