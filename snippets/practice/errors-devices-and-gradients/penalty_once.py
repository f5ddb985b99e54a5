"""Compute a part of the loss once, before the loop."""

import torch

w = torch.tensor([3.0, -2.0], requires_grad=True)  # (D,)
penalty = (w**2).sum()  # ()

for step in range(2):
    loss = (w.sum() - 2) ** 2 + 0.1 * penalty  # ()
    loss.backward()  # raises RuntimeError
