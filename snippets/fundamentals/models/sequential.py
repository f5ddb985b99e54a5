"""Sequential builds the same network from a list of layers."""

import torch
from torch import nn


class SimpleNet(nn.Module):
    """Ten features in, five hidden units, two scores out."""

    def __init__(self) -> None:
        """Create the layers and their weights."""
        super().__init__()
        self.hidden = nn.Linear(10, 5)
        self.output = nn.Linear(5, 2)

    def forward(self, x: torch.Tensor) -> torch.Tensor:
        """Return one score per class, without softmax."""
        return self.output(torch.relu(self.hidden(x)))


torch.manual_seed(0)
written = SimpleNet()
torch.manual_seed(0)
listed = nn.Sequential(nn.Linear(10, 5), nn.ReLU(), nn.Linear(5, 2))

x = torch.randn(4, 10)  # (B, D)
print("written", [name for name, _ in written.named_parameters()])
print("listed ", [name for name, _ in listed.named_parameters()])
torch.testing.assert_close(written(x), listed(x))
