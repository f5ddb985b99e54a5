"""Flatten feature maps into rows of the wrong length."""

import torch
import torch.nn.functional as F
from torch import nn

torch.manual_seed(0)
maps = torch.rand(16, 8, 4, 4)  # (B, C, H, W)
y = torch.randint(10, (16,))  # (B,)

x = maps.view(-1, 64)
logits = nn.Linear(64, 10)(x)
loss = F.cross_entropy(logits, y)  # raises ValueError
