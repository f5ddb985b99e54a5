"""Five epochs on 500 digits: as one batch, in fifties, in fives."""

import torch
from sklearn.datasets import load_digits
from torch import nn
from torch.utils.data import DataLoader, TensorDataset

images, labels = load_digits(return_X_y=True)
x = torch.tensor(images, dtype=torch.float32) / 16  # (N, D)
y = torch.tensor(labels)  # (N,)
loss_fn = nn.CrossEntropyLoss()


def share_right(seed: int, batch_size: int, lr: float) -> float:
    """Train for five epochs; return the share of new digits read correctly."""
    torch.manual_seed(seed)
    order = torch.randperm(len(x))  # (N,)
    train, held_out = order[:500], order[1000:]
    data = TensorDataset(x[train], y[train])
    train_loader = DataLoader(data, batch_size, shuffle=True)
    model = nn.Sequential(nn.Linear(64, 64), nn.ReLU(), nn.Linear(64, 10))
    optimizer = torch.optim.SGD(model.parameters(), lr=lr)
    for epoch in range(5):
        for batch, labels in train_loader:  # (B, D), (B,)
            optimizer.zero_grad()
            loss_fn(model(batch), labels).backward()
            optimizer.step()
    right = model(x[held_out]).argmax(dim=1) == y[held_out]  # (797,)
    return right.float().mean().item()


right = {}
print("batch size,steps,lr 0.1,lr 1")
for size in (500, 50, 5):
    row = [size, 5 * 500 // size]
    for lr in (0.1, 1.0):
        shares = [share_right(seed, size, lr) for seed in range(5)]
        right[size, lr] = shares
        row.append(f"{min(shares):.1f} to {max(shares):.1f}")
    print(*row, sep=",")

for lr in (0.1, 1.0):
    assert max(right[500, lr]) < min(right[5, 0.1]) - 0.1
assert max(right[5, 1.0]) < min(right[5, 0.1]) - 0.2
