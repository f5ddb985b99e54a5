"""Silent bug: seeded once at the top, the second run gets other draws."""

import torch
import torch.nn.functional as F
from sklearn.datasets import load_digits
from torch import nn

data = load_digits()
pixels = torch.tensor(data.data, dtype=torch.float32)  # (N, D)
odd = torch.tensor(data.target) % 2  # (N,)


def run(epochs: int) -> float:
    """Draw 300 rows, train, return the percentage right on 1000 others."""
    order = torch.randperm(1797)  # (N,)
    x, y = pixels[order], odd[order]  # (N, D), (N,)
    x = (x - x[:300].mean()) / x[:300].std()
    model = nn.Sequential(nn.Linear(64, 32), nn.ReLU(), nn.Linear(32, 2))
    optimizer = torch.optim.SGD(model.parameters(), lr=0.1, momentum=0.9)
    for epoch in range(epochs):
        for rows in torch.randperm(300).split(50):  # (B,)
            optimizer.zero_grad()
            F.cross_entropy(model(x[rows]), y[rows]).backward()
            optimizer.step()
    model.eval()
    with torch.no_grad():
        right = model(x[500:1500]).argmax(dim=1) == y[500:1500]  # (N,)
    return 100 * right.float().mean().item()


def gap(seed: int, reset: bool) -> float:
    """Return what 10 epochs seem to gain over 10 epochs."""
    torch.manual_seed(seed)
    first = run(epochs=10)
    if reset:
        torch.manual_seed(seed)
    return run(epochs=10) - first


wrong = torch.tensor([gap(seed, reset=False) for seed in range(10)])  # (N,)
right = torch.tensor([gap(seed, reset=True) for seed in range(5)])  # (N,)
print(f"seeded once:    {wrong.min():+.1f} to {wrong.max():+.1f} points")
print(f"seeded per run: {right.min():+.1f} to {right.max():+.1f} points")
assert wrong.abs().max() > 1
assert gap(seed=0, reset=True) == 0  # the line that finds the bug
