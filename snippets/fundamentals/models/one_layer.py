"""A linear layer is a matrix product plus a bias."""

import torch
from torch import nn

torch.manual_seed(0)

layer = nn.Linear(in_features=3, out_features=2)
x = torch.randn(5, 3)  # (B, D)

ours = x @ layer.weight.T + layer.bias  # (B, D) @ (D, K) + (K,) -> (B, K)
theirs = layer(x)  # (B, K)

print("weight", tuple(layer.weight.shape))
print("bias  ", tuple(layer.bias.shape))
print("output", tuple(theirs.shape))
torch.testing.assert_close(ours, theirs)
