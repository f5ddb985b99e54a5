"""Hand a gray picture to a network for colors."""

import torch
from torch import nn

torch.manual_seed(0)
layer = nn.Conv2d(3, 8, kernel_size=3)
gray = torch.rand(1, 1, 28, 28)  # (B, C, H, W)

maps = layer(gray)  # raises RuntimeError
