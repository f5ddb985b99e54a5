"""Number three classes 1, 2 and 3."""

import torch
import torch.nn.functional as F

torch.manual_seed(0)
logits = torch.randn(4, 3)  # (B, K)
y = torch.tensor([1, 3, 2, 3])  # (B,)

loss = F.cross_entropy(logits, y)  # raises IndexError
