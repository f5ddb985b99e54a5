"""Adapt a network that reads clean digits to faint and noisy ones."""

import copy

import torch
from sklearn.datasets import load_digits
from sklearn.svm import SVC
from torch import nn

x = torch.tensor(load_digits().data, dtype=torch.float32) / 16  # (N, D)
y = torch.tensor(load_digits().target)  # (N,)


def train(model, x, y, steps, lr):
    """Take this many steps with all pictures, and return the model."""
    optimizer = torch.optim.Adam(model.parameters(), lr=lr)
    for _ in range(steps):
        loss = nn.functional.cross_entropy(model(x), y)
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
    return model


def score(model, x, y):
    """Return the share of pictures that are read correctly."""
    with torch.no_grad():
        return (model(x).argmax(dim=1) == y).float().mean().item()


rows = {"as it is": [], "fine-tuned": [], "from scratch": [], "SVC": []}
for seed in range(5):
    torch.manual_seed(seed)
    fresh, old = (
        nn.Sequential(nn.Linear(64, 64), nn.ReLU(), nn.Linear(64, 10))
        for _ in range(2)
    )
    order = torch.randperm(len(x))
    first, few, new = order[:900], order[900:1100], order[1100:]
    train(old, x[first], y[first], 150, 0.01)  # clean, 900 labels
    faint = 0.5 * x + 0.3 * torch.rand(x.shape)  # (N, D)
    shares = {name: [] for name in rows}
    for size in (20, 50, 200):
        some, label = faint[few[:size]], y[few[:size]]
        tuned = train(copy.deepcopy(old), some, label, 100, 0.001)
        scratch = train(copy.deepcopy(fresh), some, label, 150, 0.01)
        models = old, tuned, scratch
        for name, model in zip(rows, models):
            shares[name].append(score(model, faint[new], y[new]))
        svc = SVC(C=10).fit(some, label)
        shares["SVC"].append(svc.score(faint[new], y[new]))
    for name, row in shares.items():
        rows[name].append(row)
print("labels,20,50,200")
for name, each in rows.items():
    print(name, *(f"{it:.2f}" for it in torch.tensor(each).mean(0)), sep=",")
lead = torch.tensor(rows["fine-tuned"]) - torch.tensor(rows["SVC"])  # (5, 3)
assert lead[:, 0].min() > 0.1 and lead[:, 1].mean() > 0.05
assert lead[:, 2].mean() < 0  # with 200 labels the lead is gone
