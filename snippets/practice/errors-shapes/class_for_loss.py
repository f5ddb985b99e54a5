"""Hand logits and labels to the class of a loss."""

import torch
from torch import nn

torch.manual_seed(0)
logits = torch.randn(4, 3)  # (B, K)
y = torch.tensor([0, 2, 1, 2])  # (B,)

loss = nn.CrossEntropyLoss(logits, y)  # raises RuntimeError
