"""Give the labels to cross-entropy as a row of whole numbers."""

import torch
import torch.nn.functional as F

torch.manual_seed(0)
logits = torch.randn(4, 3)  # (B, K)
y = torch.tensor([[0], [2], [1], [2]])  # (B, 1)

# --8<-- [start:repair]
loss = F.cross_entropy(logits, y.squeeze(1))  # ()
# --8<-- [end:repair]
assert loss > 0
