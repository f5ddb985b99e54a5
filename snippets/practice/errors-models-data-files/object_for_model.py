"""Make a model first, then hand it a batch."""

import torch
from torch import nn


class Net(nn.Module):
    """A model that doubles."""

    def forward(self, x: torch.Tensor) -> torch.Tensor:
        """Return twice x (B, D)."""
        return 2 * x


# --8<-- [start:repair]
model = Net()
y = model(torch.ones(4, 3))  # (B, D)
# --8<-- [end:repair]
assert (y == 2).all()
