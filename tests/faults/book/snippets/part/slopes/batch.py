"""The slopes of four lines at once, each from two points."""

import torch

torch.manual_seed(0)

x = torch.randn(4, 2)  # (B, D) = (4, 2)
y = torch.randn(4, 2)  # (B, D)
rise, run = y[:, 1] - y[:, 0], x[:, 1] - x[:, 0]  # (B,), (B,)
slopes = rise / run  # (B,), (B,) -> (B,)
print("shape", tuple(slopes.shape), "are", *(f"{s:.2f}" for s in slopes))

assert slopes.shape == (4,)
