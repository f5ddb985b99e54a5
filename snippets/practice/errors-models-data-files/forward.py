"""Call the method that computes forward, as a module expects."""

import torch
from torch import nn


class Net(nn.Module):
    """A model that doubles."""

# --8<-- [start:repair]
    def forward(self, x: torch.Tensor) -> torch.Tensor:
# --8<-- [end:repair]
        """Return twice x (B, D)."""
        return 2 * x


y = Net()(torch.ones(4, 3))  # (B, D)
assert (y == 2).all()
