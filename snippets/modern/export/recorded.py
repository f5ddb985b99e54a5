"""Export a reader of digits, and list what was recorded."""

import torch
from torch import nn


class Reader(nn.Module):
    """From 64 counts of ink to ten probabilities."""

    def __init__(self) -> None:
        """Create the layers."""
        super().__init__()
        layers = nn.Linear(64, 32), nn.Linear(32, 32), nn.Linear(32, 10)
        self.layers = nn.ModuleList(layers)

    def forward(self, counts: torch.Tensor) -> torch.Tensor:
        """Return one probability per digit."""
        x = counts / 16
        for layer in self.layers:
            x = layer(x)
            if x.shape[1] != 10:
                x = x.relu()
        return x.softmax(dim=1)


torch.manual_seed(0)
model = Reader().eval()
counts = torch.randint(17, (4, 64)).float()  # (B, D)
program = torch.export.export(model, (counts,))

print("step,made from,shape")
for node in program.graph.nodes:
    made_from = " ".join(str(it) for it in node.all_input_nodes)
    if node.op != "output":
        shape = " × ".join(str(size) for size in node.meta["val"].shape)
        print(node.name, made_from, shape, sep=",")
torch.testing.assert_close(program.module()(counts), model(counts))
