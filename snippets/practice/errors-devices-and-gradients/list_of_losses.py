"""Collect the losses of a run for a curve."""

import numpy as np
import torch

w = torch.tensor(3.0, requires_grad=True)  # ()

losses = []
for step in range(3):
    loss = (w - step) ** 2  # ()
    losses.append(loss)
curve = np.array(losses)  # raises RuntimeError
