"""Add one part at a time to a shallow and to a deep convolutional network."""

from itertools import product

import torch
from sklearn.datasets import load_digits
from torch import nn

images, labels = load_digits(return_X_y=True)
x = torch.tensor(images, dtype=torch.float32).view(-1, 1, 8, 8) / 16
y = torch.tensor(labels)  # (N,)


class Block(nn.Module):
    """A convolution and what may stand around it."""

    def __init__(self, part: str) -> None:
        super().__init__()
        norm = [nn.BatchNorm2d(8)] * (part == "norm")
        drop = [nn.Dropout(0.2)] * (part == "dropout")
        conv = nn.Conv2d(8, 8, 3, padding=1)
        self.layers = nn.Sequential(conv, *norm, nn.ReLU(), *drop)
        self.residual = part == "residual"

    def forward(self, maps: torch.Tensor) -> torch.Tensor:
        """Return new maps, added to the old ones in a residual block."""
        return self.layers(maps) + (maps if self.residual else 0)


def network(depth: int, part: str) -> nn.Sequential:
    """Return a network with this many blocks."""
    first = nn.Conv2d(1, 8, 3, stride=2, padding=1), nn.ReLU()
    blocks = [Block(part) for _ in range(depth)]
    return nn.Sequential(*first, *blocks, nn.Flatten(), nn.Linear(128, 10))


right = {}
tries = product((2, 8), ("plain", "norm", "residual"))
for depth, part in [*tries, (2, "dropout")]:
    shares = right[depth, part] = []
    for seed in range(5):
        torch.manual_seed(seed)
        train, test = torch.randperm(1797).split([1000, 797])
        model = network(depth, part)
        optimizer = torch.optim.Adam(model.parameters(), lr=0.01)
        for _ in range(4):
            for batch in train[torch.randperm(1000)].split(100):
                loss = nn.functional.cross_entropy(model(x[batch]), y[batch])
                optimizer.zero_grad()
                loss.backward()
                optimizer.step()
        model.eval()
        hits = model(x[test]).argmax(dim=1) == y[test]  # (797,)
        shares.append(hits.float().mean().item())
    print(f"{depth:2} blocks, {part:10}", end="")
    digits = 2 if depth == 2 else 1  # deep ones differ by machine
    print(f"{min(shares):.{digits}f} to {max(shares):.{digits}f}")

trained = right[8, "norm"] + right[8, "residual"]
assert max(right[8, "plain"]) < min(trained) - 0.2
