"""Subtract two tensors that lie on different devices."""

import torch

x = torch.ones(4, 64)  # (B, D)
mean = torch.ones(64, device="meta")  # (D,)

centered = x - mean  # raises RuntimeError
