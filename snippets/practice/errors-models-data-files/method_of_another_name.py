"""Call the method that computes by a name of one's own."""

import torch
from torch import nn


class Net(nn.Module):
    """A model that doubles."""

    def predict(self, x: torch.Tensor) -> torch.Tensor:
        """Return twice x (B, D)."""
        return 2 * x


y = Net()(torch.ones(4, 3))  # raises NotImplementedError
