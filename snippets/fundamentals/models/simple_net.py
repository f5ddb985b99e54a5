"""A module declares its layers once and says how data flows through them."""

import torch
from torch import nn

torch.manual_seed(0)


class SimpleNet(nn.Module):
    """Ten features in, five hidden units, two scores out."""

    def __init__(self) -> None:
        """Create the layers and their weights."""
        super().__init__()
        self.hidden = nn.Linear(10, 5)
        self.output = nn.Linear(5, 2)

    def forward(self, x: torch.Tensor) -> torch.Tensor:
        """Return one score per class, without softmax."""
        x = torch.relu(self.hidden(x))  # (B, 10) -> (B, 5)
        return self.output(x)  # (B, 5) -> (B, 2)


model = SimpleNet()
logits = model(torch.randn(4, 10))  # (B, D) -> (B, K)

print(model)
print("scores", tuple(logits.shape))
assert logits.shape == (4, 2)
