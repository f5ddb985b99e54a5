"""Make a weight that learns, and scale it afterwards."""

import torch

torch.manual_seed(0)
w = 0.01 * torch.randn(3, requires_grad=True)  # (D,)

optimizer = torch.optim.SGD([w], lr=0.1)  # raises ValueError
