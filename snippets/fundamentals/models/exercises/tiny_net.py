"""Exercise: write the forward pass of a two-layer network."""

import torch
from torch import nn


class TinyNet(nn.Module):
    """Some features in, some hidden units, one number out."""

    def __init__(self, features: int, units: int) -> None:
        """Create the layers."""
        super().__init__()
        self.hidden = nn.Linear(features, units)
        self.output = nn.Linear(units, 1)

    def forward(self, x: torch.Tensor) -> torch.Tensor:
        """Return one number per row: hidden, ReLU, output."""
        return ...  # your line


torch.manual_seed(5)
for rows, features, units in ((6, 3, 4), (9, 5, 8)):
    model = TinyNet(features, units)
    x = torch.randn(rows, features)  # (B, D)
    try:
        y = model(x)
    except Exception as error:
        raise AssertionError(f"Your line fails: {error!r}") from None
    assert y is not ..., "Replace the ... in forward() with the three steps."
    assert torch.is_tensor(y), f"Return a tensor, not {type(y).__name__}."
    shape, h = tuple(y.shape), model.hidden(x)
    assert shape == (rows, 1), f"One number per row, not {shape}."
    right = torch.allclose(y, model.output(h.relu()), atol=1e-6)
    hint = "The ReLU is missing."
    assert not torch.allclose(y, model.output(h)), hint
    hint = "ReLU goes in between, not at the end."
    for end in (model.output(h).relu(), model.output(h.relu()).relu()):
        assert right or not torch.allclose(y, end), hint
    assert right, "This is not hidden, then ReLU, then output of self."
print("correct")
