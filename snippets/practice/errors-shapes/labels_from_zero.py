"""Number three classes 0, 1 and 2."""

import torch
import torch.nn.functional as F

torch.manual_seed(0)
logits = torch.randn(4, 3)  # (B, K)
y = torch.tensor([1, 3, 2, 3])  # (B,)

# --8<-- [start:repair]
loss = F.cross_entropy(logits, y - 1)  # ()
# --8<-- [end:repair]
assert loss > 0
