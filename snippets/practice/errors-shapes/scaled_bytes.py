"""Hand a picture to a convolutional layer, scaled from bytes to 0 to 1."""

import torch
from torch import nn

torch.manual_seed(0)
layer = nn.Conv2d(3, 8, kernel_size=3)
images = torch.randint(256, (2, 3, 32, 32), dtype=torch.uint8)  # (B, C, H, W)

# --8<-- [start:repair]
maps = layer(images.float() / 255)  # (B, K, H, W) = (2, 8, 30, 30)
# --8<-- [end:repair]
assert maps.shape == (2, 8, 30, 30)
