"""Subtract from each color channel its mean, in a shape that can stretch."""

import torch

torch.manual_seed(0)
images = torch.rand(8, 3, 32, 32)  # (B, C, H, W)
mean = images.mean(dim=(0, 2, 3))  # (C,)

# --8<-- [start:repair]
centered = images - mean[:, None, None]  # (B, C, H, W)
# --8<-- [end:repair]
assert centered.mean(dim=(0, 2, 3)).abs().max() < 1e-5
