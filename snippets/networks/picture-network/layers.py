"""Follow one letter through the layers of a convolutional network."""

import torch
from torch import nn

model = nn.Sequential(
    nn.Conv2d(1, 8, kernel_size=3, padding=1),
    nn.ReLU(),
    nn.MaxPool2d(2),
    nn.Conv2d(8, 16, kernel_size=3, padding=1),
    nn.ReLU(),
    nn.MaxPool2d(2),
    nn.Flatten(),
    nn.Linear(16 * 6 * 6, 26),
)
x = torch.zeros(1, 1, 24, 24)  # (B, C, H, W)
for layer in model:
    x = layer(x)
    count = sum(p.numel() for p in layer.parameters())
    name = type(layer).__name__
    print(f"{name:10}{str(tuple(x.shape)):17}{count:6} parameters")

total = sum(p.numel() for p in model.parameters())
print("in all", total)
assert total == (9 + 1) * 8 + (9 * 8 + 1) * 16 + (16 * 36 + 1) * 26
assert x.shape == (1, 26)
