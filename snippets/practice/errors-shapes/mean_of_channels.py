"""Subtract from each color channel its mean."""

import torch

torch.manual_seed(0)
images = torch.rand(8, 3, 32, 32)  # (B, C, H, W)
mean = images.mean(dim=(0, 2, 3))  # (C,)

centered = images - mean  # raises RuntimeError
