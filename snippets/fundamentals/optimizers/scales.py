"""Multiply the loss by a constant, and see which optimizer notices."""

import torch
from sklearn.datasets import load_digits
from torch import nn

images, labels = load_digits(return_X_y=True)
x = torch.tensor(images, dtype=torch.float32) / 16  # (N, D)
y = torch.tensor(labels)  # (N,)


def share_right(seed: int, adam: bool, factor: float) -> float:
    """Train for 80 steps; return the share of new digits read correctly."""
    torch.manual_seed(seed)
    order = torch.randperm(len(x))  # (N,)
    train, held_out = order[:500], order[1000:]
    model = nn.Sequential(nn.Linear(64, 32), nn.ReLU(), nn.Linear(32, 10))
    optimizer = torch.optim.SGD(model.parameters(), lr=0.5)
    if adam:
        optimizer = torch.optim.Adam(model.parameters(), lr=0.01)
    for step in range(80):
        optimizer.zero_grad()
        loss = nn.functional.cross_entropy(model(x[train]), y[train])
        (factor * loss).backward()
        optimizer.step()
    right = model(x[held_out]).argmax(dim=1) == y[held_out]  # (797,)
    return right.float().mean().item()


right = {}
print("factor,SGD,Adam")
for factor in (0.01, 1, 100):
    row = [factor]
    for adam in (False, True):
        shares = [share_right(seed, adam, factor) for seed in range(5)]
        right[adam, factor] = shares
        row.append(f"{min(shares):.2f} to {max(shares):.2f}")
    print(*row, sep=",")

assert min(right[False, 1]) > 0.85 and min(sum(right.values(), [])) < 0.2
assert all(min(right[True, factor]) > 0.9 for factor in (0.01, 1, 100))
