"""Collect the losses of a run for a curve, as numbers."""

import numpy as np
import torch

w = torch.tensor(3.0, requires_grad=True)  # ()

losses = []
for step in range(3):
    loss = (w - step) ** 2  # ()
# --8<-- [start:repair]
    losses.append(loss.item())
# --8<-- [end:repair]
curve = np.array(losses)  # (N,)
assert curve.tolist() == [9, 4, 1]
