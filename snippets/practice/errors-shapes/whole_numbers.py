"""Give the numbers of the classes to cross-entropy as whole numbers."""

import torch
import torch.nn.functional as F

torch.manual_seed(0)
logits = torch.randn(4, 3)  # (B, K)
y = torch.tensor([0.0, 2.0, 1.0, 2.0])  # (B,)

# --8<-- [start:repair]
loss = F.cross_entropy(logits, y.long())  # ()
# --8<-- [end:repair]
assert loss > 0
