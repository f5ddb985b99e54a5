"""Labels as whole numbers: this loss refuses them, too."""

import torch
import torch.nn.functional as F

logits = torch.tensor([0.3, -1.2, 2.0])  # (N,)
y = torch.tensor([1, 0, 1])  # (N,), int64

loss = F.binary_cross_entropy_with_logits(logits, y)  # raises RuntimeError
