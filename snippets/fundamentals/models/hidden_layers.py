"""Silent bug: layers in a Python list are never trained."""

import torch
from torch import nn


class Stack(nn.Module):
    """Hidden layers, kept as they are given, and an output layer."""

    def __init__(self, layers: list | nn.ModuleList) -> None:
        """Keep the layers and create one more."""
        super().__init__()
        self.layers, self.output = layers, nn.Linear(4, 1)

    def forward(self, x: torch.Tensor) -> torch.Tensor:
        """Return one number per row."""
        for layer in self.layers:
            x = torch.relu(layer(x))  # (B, D)
        return self.output(x)  # (B, 1)


torch.manual_seed(0)
three = [nn.Linear(4, 4) for _ in range(3)]
for layers in (three, nn.ModuleList(three)):
    model = Stack(layers)
    assert model(torch.ones(2, 4)).shape == (2, 1)  # both run
    count = sum(p.numel() for p in model.parameters())
    print(f"{type(layers).__name__:10} {count:3} parameters")
assert count == 3 * (4 * 4 + 4) + (4 + 1)
