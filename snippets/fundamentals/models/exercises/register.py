"""Exercise: keep a list of layers where the model can find them."""

import random

import torch
from torch import nn


class Tower(nn.Module):
    """Layers of the same width, one after the other."""

    def __init__(self, depth: int, width: int) -> None:
        """Create the layers."""
        super().__init__()
        self.layers = ...  # your line: `depth` layers nn.Linear(width, width)

    def forward(self, x: torch.Tensor) -> torch.Tensor:
        """Return x after all layers."""
        for layer in self.layers:
            x = torch.relu(layer(x))  # (B, D)
        return x


for depth, width in ((5, 8), (random.randint(6, 9), random.randint(2, 7))):
    try:
        model = Tower(depth, width)
    except Exception as error:
        raise AssertionError(f"Your line fails: {error!r}") from None
    assert model.layers is not ..., "Replace the ... with layers."
    parts = [m for m in model.modules() if isinstance(m, nn.Linear)]
    hint = "The model finds none: a Python list hides its layers."
    assert parts, hint if isinstance(model.layers, list) else "No nn.Linear."
    hint = "It finds one layer: a single one, or one several times."
    assert len(parts) > 1, hint
    hint = f"{depth} layers are asked for; the model finds {len(parts)}."
    assert len(parts) == depth, hint
    sizes = {(m.in_features, m.out_features) for m in parts}
    hint = f"Each layer should be ({width}, {width}); yours are {sizes}."
    assert sizes == {(width, width)}, hint
    try:
        shape = model(torch.zeros(2, width)).shape
    except Exception as error:
        raise AssertionError(f"forward() fails: {error!r}") from None
    assert shape == (2, width), f"Out comes {tuple(shape)}."
print("correct")
