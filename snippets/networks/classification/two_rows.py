"""A row of logits and a row of labels: this loss takes them."""

import torch
import torch.nn.functional as F
from torch import nn

torch.manual_seed(0)
x = torch.randn(4, 2)  # (N, D)
y = torch.tensor([0.0, 1.0, 1.0, 0.0])  # (N,)
model = nn.Linear(2, 1)
logits = model(x).squeeze(1)  # (N, D) -> (N, 1) -> (N,)

loss = F.binary_cross_entropy_with_logits(logits, y)
assert logits.shape == y.shape
