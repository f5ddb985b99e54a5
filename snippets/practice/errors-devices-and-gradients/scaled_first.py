"""Scale a tensor, and only then make it a weight that learns."""

import torch

torch.manual_seed(0)
# --8<-- [start:repair]
w = (0.01 * torch.randn(3)).requires_grad_()  # (D,)
# --8<-- [end:repair]

optimizer = torch.optim.SGD([w], lr=0.1)
assert w.is_leaf
