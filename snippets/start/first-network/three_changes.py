"""One change at a time, each with five random starts and five splits."""

import torch
from sklearn.datasets import load_digits
from torch import nn

images, labels = load_digits(return_X_y=True)
x = torch.tensor(images, dtype=torch.float32) / 16  # (N, D) = (1797, 64)
y = torch.tensor(labels)  # (N,)


def share_right(seed, steps=101, hidden=32, bend=nn.ReLU, shuffle=False):
    """Train with one thing changed; return the share of new digits read."""
    torch.manual_seed(seed)
    order = torch.randperm(len(x))  # (N,)
    train, test = order[:1000], order[1000:]
    told = y[train][torch.randperm(1000)] if shuffle else y[train]  # (1000,)
    model = nn.Sequential(nn.Linear(64, hidden), bend(), nn.Linear(hidden, 10))
    loss_fn = nn.CrossEntropyLoss()
    optimizer = torch.optim.Adam(model.parameters(), lr=0.01)
    for _ in range(steps):
        loss = loss_fn(model(x[train]), told)
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
    with torch.no_grad():
        right = model(x[test]).argmax(dim=1) == y[test]  # (797,)
    return right.float().mean().item()


changes = {
    "unchanged": {},
    "11 steps": {"steps": 11},
    "2 in the middle": {"hidden": 2},
    "no ReLU": {"bend": nn.Identity},
    "labels shuffled": {"shuffle": True},
}
lowest, highest = {}, {}
for name, change in changes.items():
    shares = [share_right(seed, **change) for seed in range(5)]
    lowest[name], highest[name] = min(shares), max(shares)
    print(f"{name:16} {lowest[name]:.2f} to {highest[name]:.2f}")
assert highest["11 steps"] < 0.85 and highest["2 in the middle"] < 0.7
assert lowest["no ReLU"] > 0.94 < lowest["unchanged"]
assert highest["labels shuffled"] < 0.2
