"""Weight each part of a batch by its share of the rows."""

import torch
from sklearn.datasets import load_digits
from torch import nn
from torch.optim import Optimizer

images, labels = load_digits(return_X_y=True)
images = torch.tensor(images, dtype=torch.float32) / 16  # (N, D)
labels = torch.tensor(labels)  # (N,)
loss_fn = nn.CrossEntropyLoss()


# --8<-- [start:lesson]
def step(
    model: nn.Module, optimizer: Optimizer, x: torch.Tensor, y: torch.Tensor
) -> torch.Tensor:
    """Take one step in parts of 16 rows; return the loss of the last."""
    optimizer.zero_grad()
    for rows in torch.arange(len(x)).split(16):  # (M,)
        loss = loss_fn(model(x[rows]), y[rows])
        (loss * len(rows) / len(x)).backward()
    optimizer.step()
    return loss
# --8<-- [end:lesson]


found = []
for seed in range(5):
    torch.manual_seed(seed)
    train, test = torch.randperm(1797).split([1000, 797])
    (x, test_x), (y, test_y) = ((a[train], a[test]) for a in (images, labels))
    model = nn.Sequential(nn.Linear(64, 64), nn.ReLU(), nn.Linear(64, 10))
    settings = {"lr": 0.5, "momentum": 0.9}
    optimizer = torch.optim.SGD(model.parameters(), **settings)
    for epoch in range(10):
        for rows in torch.randperm(1000).split(128):  # (B,)
            step(model, optimizer, x[rows], y[rows])
    right = model(test_x).argmax(dim=1) == test_y  # (T,)
    found.append(right.float().mean().item())

print(f"right on new digits: {min(found):.2f} to {max(found):.2f}")
assert min(found) > 0.85
