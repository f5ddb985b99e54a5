"""Exercise: write the forward pass of a two-layer network."""

import torch
from torch import nn


class TinyNet(nn.Module):
    """Three features in, four hidden units, one number out."""

    def __init__(self) -> None:
        """Create the layers."""
        super().__init__()
        self.hidden = nn.Linear(3, 4)
        self.output = nn.Linear(4, 1)

    def forward(self, x: torch.Tensor) -> torch.Tensor:
        """Return one number per row: hidden, ReLU, output."""
        return ...  # your line


torch.manual_seed(5)
model = TinyNet()
x = torch.randn(6, 3)  # (B, D)
y = model(x)
assert y is not ..., "Replace the ... in forward() with the three steps."
h = model.hidden(x)
assert y.shape == (6, 1), f"One number per row is (6, 1), not {tuple(y.shape)}."
assert not torch.equal(y, model.output(h)), "The ReLU is missing."
assert not torch.equal(y, model.output(h).relu()), "ReLU goes in between."
assert torch.equal(y, model.output(h.relu())), "Use both of self's layers."
print("correct")
