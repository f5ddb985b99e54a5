"""Subtract a column of targets from a column of outputs."""

import torch
from sklearn.datasets import load_diabetes
from torch import nn

rows, progress = load_diabetes(return_X_y=True)
rows = 21 * torch.tensor(rows, dtype=torch.float32)  # (N, D)
progress = torch.tensor(progress, dtype=torch.float32)  # (N,)


def loss_fn(output: torch.Tensor, y: torch.Tensor) -> torch.Tensor:
    """Return the mean squared difference."""
    return ((output - y) ** 2).mean()


found = []
for seed in range(5):
    torch.manual_seed(seed)
    train, test = torch.randperm(442).split([342, 100])
    scaled = (progress - progress[train].mean()) / progress[train].std()
    target = scaled[:, None]  # (N, 1)
    (x, test_x), (y, test_y) = ((a[train], a[test]) for a in (rows, target))
    model = nn.Sequential(nn.Linear(10, 32), nn.ReLU(), nn.Linear(32, 1))
    optimizer = torch.optim.Adam(model.parameters(), lr=0.003)
    for epoch in range(20):
        for batch in torch.randperm(342).split(32):  # (B,)
            loss = loss_fn(model(x[batch]), y[batch])
            optimizer.zero_grad()
            loss.backward()
            optimizer.step()
    off = model(test_x).flatten() - test_y.flatten()  # (T,)
    found.append(1 - (off.square().mean() / test_y.var(correction=0)).item())

print(f"variance explained: {min(found):.2f} to {max(found):.2f}")
assert min(found) > 0.2
