"""A module's to() changes the module, a tensor's to() returns a tensor."""

import torch
from torch import nn

x = torch.ones(2, 3)  # (B, D)
model = nn.Linear(3, 1)
weight = model.weight  # (K, D)

x.to(torch.float64)  # a new tensor, which nobody keeps
model.to(torch.float64)  # the model itself

print("x      ", x.dtype)
print("model  ", model.weight.dtype, "| same object:", model.weight is weight)

x = x.to(torch.float64)  # (B, D)
assert model(x).dtype == torch.float64
