"""Make a tensor inside of forward, where the input is."""

import torch
from torch import nn


class Noisy(nn.Module):
    def forward(self, x: torch.Tensor) -> torch.Tensor:
        """Add noise to x (B, D)."""
# --8<-- [start:repair]
        return x + torch.randn(x.shape, device=x.device)
# --8<-- [end:repair]


torch.manual_seed(0)
y = Noisy()(torch.ones(4, 3, device="meta"))  # (B, D)
assert y.device.type == "meta"
