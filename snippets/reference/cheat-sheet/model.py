"""Build a model, in a row or as a class."""

import torch
from torch import nn

torch.manual_seed(0)

# --8<-- [start:shown]
model = nn.Sequential(nn.Linear(10, 5), nn.ReLU(), nn.Linear(5, 2))


class SimpleNet(nn.Module):
    """Ten numbers in, two scores out."""

    def __init__(self):
        super().__init__()
        self.hidden = nn.Linear(10, 5)
        self.output = nn.Linear(5, 2)

    def forward(self, x: torch.Tensor) -> torch.Tensor:
        """Return the scores."""
        return self.output(torch.relu(self.hidden(x)))


logits = SimpleNet()(torch.randn(32, 10))  # (32, 10) -> (32, 2)
sum(p.numel() for p in model.parameters())  # 67 learned numbers
# --8<-- [end:shown]

assert logits.shape == (32, 2)
assert sum(p.numel() for p in model.parameters()) == 67
