"""Hand one gray picture to a convolutional layer as it is."""

import torch
from torch import nn

torch.manual_seed(0)
layer = nn.Conv2d(1, 8, kernel_size=3)
picture = torch.rand(28, 28)  # (H, W)

maps = layer(picture)  # raises RuntimeError
