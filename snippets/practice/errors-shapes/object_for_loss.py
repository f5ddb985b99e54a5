"""Make a loss function first, then hand it logits and labels."""

import torch
from torch import nn

torch.manual_seed(0)
logits = torch.randn(4, 3)  # (B, K)
y = torch.tensor([0, 2, 1, 2])  # (B,)

# --8<-- [start:repair]
loss_fn = nn.CrossEntropyLoss()
loss = loss_fn(logits, y)  # ()
# --8<-- [end:repair]
assert loss.shape == ()
