"""Start with weights of a tenth of the size, unseen by autograd."""

import torch
from torch import nn

torch.manual_seed(0)
layer = nn.Linear(3, 3)
before = layer.weight.detach().clone()  # (K, D)

# --8<-- [start:repair]
with torch.no_grad():
    layer.weight.mul_(0.1)
# --8<-- [end:repair]
assert torch.allclose(layer.weight, before / 10)
assert layer.weight.requires_grad
