"""Compute with tensors: by element, as matrices, along an axis."""

import torch

torch.manual_seed(0)

x = torch.randn(3, 4)  # (B, D)
w = torch.randn(2, 4)  # (K, D)

# --8<-- [start:shown]
x + 1, x * x, x**2, x.abs(), x.exp()  # each element by itself
x @ w.T  # (3, 4) @ (4, 2) -> (3, 2)
x.sum(), x.mean(dim=0)  # all: (), over the rows: (4,)
x.max(dim=1).values, x.argmax(dim=1)  # per row: what, where
x.mean(dim=1, keepdim=True)  # (3, 1): to subtract from x
(x > 0).float().mean()  # share of positive elements
torch.allclose(x, x + 1e-9)  # equal up to rounding
# --8<-- [end:shown]

torch.testing.assert_close(x * x, x**2)
assert (x @ w.T).shape == (3, 2) and x.sum().shape == ()
assert x.mean(dim=0).shape == (4,)
assert x[0, x.argmax(dim=1)[0]] == x.max(dim=1).values[0]
assert (x - x.mean(dim=1, keepdim=True)).sum().abs() < 1e-5
assert (x > 0).float().mean() == (x > 0).sum() / 12
assert torch.allclose(x, x + 1e-9)
