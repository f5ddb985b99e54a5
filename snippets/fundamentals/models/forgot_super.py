"""Assign a layer before the module has set itself up."""

import torch
from torch import nn


class SimpleNet(nn.Module):
    """A network whose __init__ forgets super().__init__()."""

    def __init__(self) -> None:
        """Create the layer."""
        self.output = nn.Linear(10, 2)  # raises AttributeError

    def forward(self, x: torch.Tensor) -> torch.Tensor:
        """Return one score per class."""
        return self.output(x)


model = SimpleNet()
