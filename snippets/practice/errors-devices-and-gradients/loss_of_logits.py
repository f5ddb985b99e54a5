"""Train with cross-entropy, which has a slope everywhere."""

import torch
import torch.nn.functional as F
from torch import nn

torch.manual_seed(0)
x, y = torch.randn(8, 4), torch.randint(3, (8,))  # (B, D), (B,)
model = nn.Linear(4, 3)

# --8<-- [start:repair]
logits = model(x)  # (B, D) -> (B, K)
loss = F.cross_entropy(logits, y)  # ()
loss.backward()
# --8<-- [end:repair]
assert model.weight.grad.abs().sum() > 0
