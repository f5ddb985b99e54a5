"""Silent bug: layers in a Python list are never trained."""

import torch
from torch import nn


class Stack(nn.Module):
    """A few hidden layers, kept in the container that is passed in."""

    def __init__(self, container: type) -> None:
        """Create three layers inside the container."""
        super().__init__()
        self.layers = container(nn.Linear(4, 4) for _ in range(3))
        self.output = nn.Linear(4, 1)

    def forward(self, x: torch.Tensor) -> torch.Tensor:
        """Return one number per row."""
        for layer in self.layers:
            x = torch.relu(layer(x))  # (B, D)
        return self.output(x)  # (B, 1)


torch.manual_seed(0)
x = torch.randn(2, 4)  # (B, D)
for container in (list, nn.ModuleList):
    model = Stack(container)
    assert model(x).shape == (2, 1)  # both run
    count = sum(p.numel() for p in model.parameters())
    print(f"{container.__name__:10} {count:3} parameters")

assert count == 3 * (4 * 4 + 4) + (4 + 1)
