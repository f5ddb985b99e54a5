"""Make tensors: from numbers, filled, counted, drawn."""

import torch

# --8<-- [start:shown]
torch.manual_seed(0)  # the same draws each time
x = torch.tensor([[1.0, 2.0], [3.0, 4.0]])  # from numbers
zeros, ones = torch.zeros(2, 3), torch.ones(2, 3)
steps = torch.arange(0, 10, 2)  # 0 2 4 6 8: no end
grid = torch.linspace(0, 1, 5)  # 0 to 1: both ends
noise = torch.randn(2, 3)  # mean 0, spread 1
dice = torch.randint(1, 7, (10,))  # 1 to 6
order = torch.randperm(5)  # 0 to 4, shuffled
like_x = torch.ones_like(x)  # shape and dtype of x
# --8<-- [end:shown]

assert x.shape == (2, 2) and zeros.sum() == 0 and ones.sum() == 6
assert steps.tolist() == [0, 2, 4, 6, 8]
assert grid.tolist() == [0, 0.25, 0.5, 0.75, 1]
assert noise.shape == (2, 3) and noise.min() < 0 < noise.max()
assert 1 <= dice.min() and dice.max() <= 6
assert sorted(order.tolist()) == [0, 1, 2, 3, 4]
assert like_x.shape == x.shape and like_x.dtype == x.dtype
