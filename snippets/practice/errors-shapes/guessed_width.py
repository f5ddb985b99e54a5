"""Guess how many numbers the picture layers hand to the last layer."""

import torch
from torch import nn

torch.manual_seed(0)
conv, pool = nn.Conv2d(1, 8, kernel_size=3), nn.MaxPool2d(2)
features = nn.Sequential(conv, pool, nn.Flatten())
model = nn.Sequential(features, nn.Linear(8 * 14 * 14, 10))

images = torch.rand(4, 1, 28, 28)  # (B, C, H, W)
logits = model(images)  # raises RuntimeError
