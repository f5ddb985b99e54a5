"""Digits moved by a pixel: an adapter, the whole network, or a new one."""

import copy

import torch
from sklearn.datasets import load_digits
from torch import nn


class LowRank(nn.Module):
    """A frozen linear layer and a narrow way around it that is trained."""

    def __init__(self, layer: nn.Linear, rank: int):
        super().__init__()
        self.layer = layer.requires_grad_(False)
        self.down = nn.Linear(layer.in_features, rank, bias=False)
        self.up = nn.Linear(rank, layer.out_features, bias=False)
        nn.init.zeros_(self.up.weight)

    def forward(self, x: torch.Tensor) -> torch.Tensor:
        return self.layer(x) + self.up(self.down(x))  # (B, D) -> (B, K)


def network() -> nn.Sequential:
    """Return a network with two hidden layers of 128."""
    hidden = nn.Linear(64, 128), nn.ReLU(), nn.Linear(128, 128), nn.ReLU()
    return nn.Sequential(*hidden, nn.Linear(128, 10))


def fit(model: nn.Module, x: torch.Tensor, y: torch.Tensor, lr: float) -> int:
    """Train for 100 steps, and return how many numbers were trained."""
    free = [p for p in model.parameters() if p.requires_grad]
    optimizer = torch.optim.Adam(free, lr=lr)
    for _ in range(100):
        loss = nn.functional.cross_entropy(model(x), y)
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
    return sum(p.numel() for p in free)


pixels, y = map(torch.tensor, load_digits(return_X_y=True))
x = pixels.float() / 16  # (N, D)
moved = x.view(-1, 8, 8).roll(1, dims=2).flatten(1)  # (N, D)
rates = {"untouched": 0, "rank 4": 0.01, "whole": 0.001, "new": 0.003}
rows, counts = {name: [] for name in rates}, {}
for seed in range(5):
    torch.manual_seed(seed)
    order = torch.randperm(len(x))
    first, few, new = order[:900], order[900:1000], order[1000:]
    old = network()
    fit(old, x[first], y[first], 0.005)
    for name, lr in rates.items():
        model = network() if name == "new" else copy.deepcopy(old)
        if name == "rank 4":
            for at in (0, 2, 4):
                model[at] = LowRank(model[at], 4)
        counts[name] = fit(model, moved[few], y[few], lr)
        with torch.no_grad():
            hits = model(moved[new]).argmax(dim=1) == y[new]
        rows[name].append(hits.float().mean().item())

print("network,numbers trained,right")
for name, row in rows.items():
    count = counts[name] * (name != "untouched")
    print(name, count, f"{sum(row) / 5:.2f}", sep=",")
print(rows)
