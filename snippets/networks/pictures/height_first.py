"""Hand a picture with its channels last to a convolutional layer."""

import torch
from torch import nn

torch.manual_seed(0)
layer = nn.Conv2d(3, 8, kernel_size=3)
photo = torch.rand(1, 32, 32, 3)  # (B, H, W, C)
layer(photo)  # raises RuntimeError
