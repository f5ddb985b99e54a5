"""Weights in float16 and a scaler: it refuses them."""

import torch
import torch.nn.functional as F
from torch import nn

torch.manual_seed(0)
x, y = torch.randn(8, 4).half(), torch.randint(2, (8,))  # (B, D), (B,)
model = nn.Linear(4, 2).half()
optimizer = torch.optim.SGD(model.parameters(), lr=0.1)
scaler = torch.amp.GradScaler("cpu")

loss = F.cross_entropy(model(x).float(), y)
scaler.scale(loss).backward()
scaler.step(optimizer)  # raises ValueError
