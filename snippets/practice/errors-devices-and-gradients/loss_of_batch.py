"""Weigh the losses of the rows, and make one number of them."""

import torch
import torch.nn.functional as F

torch.manual_seed(0)
logits = torch.randn(4, 3, requires_grad=True)  # (B, K)
y = torch.tensor([0, 2, 1, 2])  # (B,)
importance = torch.tensor([1.0, 1.0, 5.0, 1.0])  # (B,)

loss = F.cross_entropy(logits, y, reduction="none") * importance  # (B,)
# --8<-- [start:repair]
loss.mean().backward()
# --8<-- [end:repair]
assert logits.grad.shape == (4, 3)
