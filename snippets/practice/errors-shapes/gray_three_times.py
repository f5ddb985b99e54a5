"""Hand a gray picture to a network for colors, as three equal channels."""

import torch
from torch import nn

torch.manual_seed(0)
layer = nn.Conv2d(3, 8, kernel_size=3)
gray = torch.rand(1, 1, 28, 28)  # (B, C, H, W)

# --8<-- [start:repair]
maps = layer(gray.expand(-1, 3, -1, -1))  # (B, K, H, W) = (1, 8, 26, 26)
# --8<-- [end:repair]
assert maps.shape == (1, 8, 26, 26)
