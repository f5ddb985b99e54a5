"""Ask for the NumPy array of a tensor on another device than the CPU."""

import torch

curve = torch.linspace(0, 1, 5, device="meta")  # (N,)

heights = curve.numpy()  # raises TypeError
