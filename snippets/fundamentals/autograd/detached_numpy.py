"""Detach a tensor before NumPy gets it."""

import torch

w = torch.linspace(-1, 1, 5, requires_grad=True)  # (N,)
loss = w**2  # (N,)

heights = loss.detach().numpy()  # (N,)
print("heights", heights)
print("one number", loss[0].item())
assert heights.tolist() == [1, 0.25, 0, 0.25, 1]
