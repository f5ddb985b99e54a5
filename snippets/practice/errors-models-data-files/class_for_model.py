"""Hand a batch to the class of a model."""

import torch
from torch import nn


class Net(nn.Module):
    """A model that doubles."""

    def forward(self, x: torch.Tensor) -> torch.Tensor:
        """Return twice x (B, D)."""
        return 2 * x


y = Net(torch.ones(4, 3))  # raises TypeError
