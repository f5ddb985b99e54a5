"""Digits moved by a pixel: a head, an adapter, the whole network, a new one."""

import copy

import torch
from sklearn.datasets import load_digits
from torch import nn


class LowRank(nn.Sequential):
    """Two narrow layers, and the frozen one that they stand beside."""

    def __init__(self, layer: nn.Linear):
        down = nn.Linear(layer.in_features, 4, bias=False)
        up = nn.Linear(4, layer.out_features, bias=False)
        nn.init.zeros_(up.weight)
        super().__init__(down, up, layer.requires_grad_(False))

    def forward(self, x: torch.Tensor) -> torch.Tensor:
        """Add what the two paths give."""
        return self[2](x) + self[1](self[0](x))  # (B, D) -> (B, K)


def fit(model: nn.Module, x, y, lr: float) -> nn.Module:
    """Train a copy of a model for 100 steps, and return it."""
    model = copy.deepcopy(model)
    optimizer = torch.optim.Adam(model.parameters(), lr=lr)
    for _ in range(100):
        optimizer.zero_grad()
        nn.functional.cross_entropy(model(x), y).backward()
        optimizer.step()
    return model


pixels, y = map(torch.tensor, load_digits(return_X_y=True))
x = pixels.float() / 16  # (N, D)
moved = x.view(-1, 8, 8).roll(1, dims=2).flatten(1)  # (N, D)
rates, right = (0.003, 0.01, 0.03), torch.zeros(4, 3)
for seed in range(5):
    torch.manual_seed(seed)
    first, few, new = torch.randperm(len(x)).split([900, 100, 797])
    two = nn.Linear(64, 128), nn.ReLU(), nn.Linear(128, 128), nn.ReLU()
    fresh = nn.Sequential(*two, nn.Linear(128, 10))
    old = fit(fresh, x[first], y[first], 0.005)
    models = [*(copy.deepcopy(old) for _ in range(3)), fresh]
    models[0][:4].requires_grad_(False)
    for at in (0, 2, 4):
        models[1][at] = LowRank(models[1][at])
    for row, model in zip(right, models):
        for at, lr in enumerate(rates):
            scores = fit(model, moved[few], y[few], lr)(moved[new])  # (N, K)
            row[at] += (scores.argmax(dim=1) == y[new]).float().mean() / 5

print("network,numbers trained", *(f"rate {lr}" for lr in rates), sep=",")
for name, model, row in zip(("head", "rank 4", "whole", "new"), models, right):
    count = sum(p.numel() for p in model.parameters() if p.requires_grad)
    print(name, count, *(f"{share:.2f}" for share in row), sep=",")
head, rank, whole, fresh = right.max(dim=1).values
assert head + 0.02 < rank < whole - 0.01 and abs(whole - fresh) < 0.04
