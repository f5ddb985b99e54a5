"""Make a tensor inside of a function, without saying where."""

import torch


def noisy(x: torch.Tensor) -> torch.Tensor:
    """Add noise to x (B, D)."""
    return x + torch.randn(x.shape)  # raises RuntimeError


torch.manual_seed(0)
y = noisy(torch.ones(4, 3, device="meta"))
