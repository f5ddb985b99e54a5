"""Give the labels to cross-entropy as a column of a table."""

import torch
import torch.nn.functional as F

torch.manual_seed(0)
logits = torch.randn(4, 3)  # (B, K)
y = torch.tensor([[0], [2], [1], [2]])  # (B, 1)

loss = F.cross_entropy(logits, y)  # raises RuntimeError
