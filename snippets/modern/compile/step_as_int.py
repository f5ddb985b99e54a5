"""A counter that is a whole number: compiled again in each call."""

import torch
from torch import nn

found = []


def count(graph: torch.fx.GraphModule, inputs: list) -> callable:
    """A backend that counts graphs."""
    found.append(graph)
    return graph


class Warmed(nn.Module):
    """A layer that is turned on over its first calls."""

    def __init__(self) -> None:
        super().__init__()
        self.layer = nn.Linear(4, 4)
        self.calls = 0

    def forward(self, x: torch.Tensor) -> torch.Tensor:
        """Return x and a growing share of the layer."""
        self.calls += 1
        return x + self.layer(x) * (self.calls / 100)


torch.manual_seed(0)
model = torch.compile(Warmed(), backend=count)
for _ in range(6):
    model(torch.ones(8, 4))  # (B, D)
print(f"6 calls, {len(found)} graphs")
assert len(found) == 6
