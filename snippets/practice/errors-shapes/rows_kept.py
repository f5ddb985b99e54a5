"""Flatten feature maps into one row for each picture."""

import torch
import torch.nn.functional as F
from torch import nn

torch.manual_seed(0)
maps = torch.rand(16, 8, 4, 4)  # (B, C, H, W)
y = torch.randint(10, (16,))  # (B,)

# --8<-- [start:repair]
x = maps.flatten(1)  # (B, C, H, W) -> (B, D)
logits = nn.Linear(x.shape[1], 10)(x)  # (B, D) -> (B, K)
# --8<-- [end:repair]
loss = F.cross_entropy(logits, y)  # ()
assert len(logits) == len(y)
