"""Hand one gray picture to a convolutional layer, as a batch of one."""

import torch
from torch import nn

torch.manual_seed(0)
layer = nn.Conv2d(1, 8, kernel_size=3)
picture = torch.rand(28, 28)  # (H, W)

# --8<-- [start:repair]
maps = layer(picture[None, None])  # (B, K, H, W) = (1, 8, 26, 26)
# --8<-- [end:repair]
assert maps.shape == (1, 8, 26, 26)
