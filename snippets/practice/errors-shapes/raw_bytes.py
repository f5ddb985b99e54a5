"""Hand a picture's bytes to a convolutional layer."""

import torch
from torch import nn

torch.manual_seed(0)
layer = nn.Conv2d(3, 8, kernel_size=3)
images = torch.randint(256, (2, 3, 32, 32), dtype=torch.uint8)  # (B, C, H, W)

maps = layer(images)  # raises RuntimeError
