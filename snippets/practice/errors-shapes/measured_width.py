"""Ask the picture layers how many numbers they hand to the last layer."""

import torch
from torch import nn

torch.manual_seed(0)
conv, pool = nn.Conv2d(1, 8, kernel_size=3), nn.MaxPool2d(2)
features = nn.Sequential(conv, pool, nn.Flatten())
# --8<-- [start:repair]
width = features(torch.zeros(1, 1, 28, 28)).shape[1]
model = nn.Sequential(features, nn.Linear(width, 10))
# --8<-- [end:repair]

images = torch.rand(4, 1, 28, 28)  # (B, C, H, W)
logits = model(images)  # (B, C, H, W) -> (B, K)
assert width == 8 * 13 * 13 and logits.shape == (4, 10)
