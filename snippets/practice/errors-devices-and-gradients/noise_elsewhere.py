"""Make a tensor inside of forward, without saying where."""

import torch
from torch import nn


class Noisy(nn.Module):
    def forward(self, x: torch.Tensor) -> torch.Tensor:
        """Add noise to x (B, D)."""
        return x + torch.randn(x.shape)  # raises RuntimeError


torch.manual_seed(0)
y = Noisy()(torch.ones(4, 3, device="meta"))
