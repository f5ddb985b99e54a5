"""Compute each part of the loss anew in each step."""

import torch

w = torch.tensor([3.0, -2.0], requires_grad=True)  # (D,)

for step in range(2):
# --8<-- [start:repair]
    penalty = (w**2).sum()  # ()
    loss = (w.sum() - 2) ** 2 + 0.1 * penalty  # ()
    loss.backward()
# --8<-- [end:repair]

assert torch.allclose(w.grad, torch.tensor([-2.8, -4.8]))
