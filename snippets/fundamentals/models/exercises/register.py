"""Exercise: keep a list of layers where the model can find them."""

import torch
from torch import nn


class Tower(nn.Module):
    """Five layers of the same width, one after the other."""

    def __init__(self) -> None:
        """Create the layers."""
        super().__init__()
        self.layers = ...  # your line: five nn.Linear(8, 8)

    def forward(self, x: torch.Tensor) -> torch.Tensor:
        """Return x after all five layers."""
        for layer in self.layers:
            x = torch.relu(layer(x))  # (B, D)
        return x


model = Tower()
assert model.layers is not ..., "Replace the ... with five layers."
found = sum(1 for part in model.modules() if isinstance(part, nn.Linear))
assert found != 0, "The model finds none: a Python list hides its layers."
assert found != 1, "It finds one layer: a single one, or one five times."
assert found == 5, f"Five layers are asked for; the model has {found}."
assert model(torch.zeros(2, 8)).shape == (2, 8)
print("correct")
