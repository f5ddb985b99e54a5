"""Make a 2 × 2 float tensor that records what is done to it."""

import torch

x = torch.tensor([[1.0, 2.0], [3.0, 4.0]])  # (2, 2)
x.requires_grad_()  # from here on, record

y = x * 3 + 1  # (2, 2)
print(y)
assert y.requires_grad and y.grad_fn is not None
