"""Hand the curve of a watched tensor to NumPy."""

import torch

w = torch.linspace(-1, 1, 5, requires_grad=True)  # (N,)
loss = w**2  # (N,)

heights = loss.numpy()  # raises RuntimeError
