"""Multiply two matrices with two loops, then with @."""

import torch

houses = torch.tensor([[120.0, 5.0, 30.0], [80.0, 3.0, 10.0]])  # (N, D)
weight = torch.tensor([[2.0, 0.0], [10.0, 1.0], [-1.0, 0.0]])  # (D, K)

ours = torch.zeros(2, 2)  # (N, K)
for n in range(2):
    for k in range(2):
        ours[n, k] = (houses[n] * weight[:, k]).sum()

theirs = houses @ weight  # (N, D) @ (D, K) -> (N, K)

print(ours)
torch.testing.assert_close(ours, theirs)
