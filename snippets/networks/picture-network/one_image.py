"""Hand a network one image without its batch axis."""

import torch
from torch import nn

torch.manual_seed(0)
model = nn.Sequential(
    nn.Conv2d(1, 16, kernel_size=3, padding=1),
    nn.ReLU(),
    nn.MaxPool2d(4),
    nn.Flatten(),
    nn.Linear(16 * 6 * 6, 26),
)
image = torch.rand(1, 24, 24)  # (C, H, W)
print(tuple(model(image[None]).shape))  # (B, C, H, W) -> (B, K) = (1, 26)
model(image)  # raises RuntimeError
