"""Add the input to a layer's output, as a new tensor."""

import torch
from torch import nn

torch.manual_seed(0)
x = torch.randn(4, 3)  # (B, D)
layer = nn.Linear(3, 3)

h = torch.relu(layer(x))  # (B, D)
# --8<-- [start:repair]
h = h + x  # (B, D)
# --8<-- [end:repair]
h.sum().backward()
assert layer.weight.grad.abs().sum() > 0
