"""The cell that splits the rows is run again before the cell that scores."""

import torch
from sklearn.datasets import load_digits
from torch import nn

x, y = load_digits(return_X_y=True)
x, y = torch.tensor(x[:500]).float() / 16, torch.tensor(y[:500])  # (N, D), (N,)
honest, again = [], []
for seed in range(5):
    torch.manual_seed(seed)
    # Cell 1: split
    order = torch.randperm(500)
    train, val = order[:400], order[400:]
    # Cell 2: train
    model = nn.Sequential(nn.Linear(64, 64), nn.ReLU(), nn.Linear(64, 10))
    optimizer = torch.optim.Adam(model.parameters(), lr=0.01)
    for _ in range(100):
        loss = nn.functional.cross_entropy(model(x[train]), y[train])
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
    # Cell 3: score
    right = model(x[val]).argmax(1) == y[val]  # (N,)
    honest.append(right.float().mean())
    # Cell 1 and cell 3, run once more
    order = torch.randperm(500)
    train, val = order[:400], order[400:]
    right = model(x[val]).argmax(1) == y[val]  # (N,)
    again.append(right.float().mean())

first, second = torch.stack(honest).mean(), torch.stack(again).mean()
print(f"cells 1 2 3: {first:.2f}, then 1 3: {second:.2f} (mean of 5 seeds)")
assert all(a > h for a, h in zip(again, honest))
