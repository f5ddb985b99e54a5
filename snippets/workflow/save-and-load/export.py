"""Save a program together with its weights, and drop its class."""

import torch
from torch import nn


class DigitNet(nn.Module):
    """Two layers from 64 pixels to 10 scores."""

    def __init__(self) -> None:
        """Create the layers."""
        super().__init__()
        self.hidden = nn.Linear(64, 64)
        self.output = nn.Linear(64, 10)

    def forward(self, x: torch.Tensor) -> torch.Tensor:
        """Return one score per digit."""
        return self.output(torch.relu(self.hidden(x)))  # (B, D) -> (B, K)


torch.manual_seed(0)
model = DigitNet().eval()
x = torch.rand(5, 64)  # (B, D)
expected = model(x)  # (B, K)

rows = torch.export.Dim("rows")
program = torch.export.export(model, (x,), dynamic_shapes=({0: rows},))
torch.export.save(program, "digits.pt2")

del DigitNet, model, program
program = torch.export.load("digits.pt2")
for node in program.graph.nodes:
    if node.op == "call_function":
        print(node.name)
loaded = program.module()
assert torch.equal(loaded(x), expected)
assert loaded(torch.rand(3, 64)).shape == (3, 10)
