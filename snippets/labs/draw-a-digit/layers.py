"""Follow one picture through the layers of a convolutional network."""

import torch
from torch import nn

model = nn.Sequential(
    nn.Conv2d(1, 16, kernel_size=3, padding=1),
    nn.ReLU(),
    nn.MaxPool2d(2),
    nn.Conv2d(16, 32, kernel_size=3, padding=1),
    nn.ReLU(),
    nn.MaxPool2d(2),
    nn.Flatten(),
    nn.Linear(128, 10),
)
x = torch.zeros(1, 1, 8, 8)  # (B, C, H, W)
for layer in model:
    x = layer(x)
    count = sum(p.numel() for p in layer.parameters())
    name = type(layer).__name__
    print(f"{name:10}{str(tuple(x.shape)):16}{count:5} parameters")

total = sum(p.numel() for p in model.parameters())
connected = nn.Linear(64, 16 * 64)  # as many outputs as the first layer has
print(f"in all {total}; a fully connected first layer: {64 * 1024 + 1024}")
assert total == (9 + 1) * 16 + (9 * 16 + 1) * 32 + (128 + 1) * 10
assert sum(p.numel() for p in connected.parameters()) == 64 * 1024 + 1024
