"""Add the input to a layer's output in place."""

import torch
from torch import nn

torch.manual_seed(0)
x = torch.randn(4, 3)  # (B, D)
layer = nn.Linear(3, 3)

h = torch.relu(layer(x))  # (B, D)
h += x
h.sum().backward()  # raises RuntimeError
