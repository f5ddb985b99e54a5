"""Hand four numbers to neurons that have five weights each."""

import torch

torch.manual_seed(0)
x = torch.rand(2, 3)  # (B, D)
first = torch.randn(3, 4)  # four neurons, three weights each
second = torch.randn(5, 2)  # two neurons, five weights each

hidden = torch.relu(x @ first)  # (B, 3) @ (3, 4) -> (B, 4)
print("hidden", tuple(hidden.shape))
scores = hidden @ second  # raises RuntimeError
