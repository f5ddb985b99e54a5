"""Keep the learning rate, or let it fall to 0, at three rates."""

import torch
from sklearn.datasets import load_digits
from torch import nn
from torch.optim.lr_scheduler import CosineAnnealingLR

images, labels = load_digits(return_X_y=True)
x = torch.tensor(images, dtype=torch.float32) / 16  # (N, D)
y = torch.tensor(labels)  # (N,)


def share_right(seed: int, lr: float, falls: bool) -> float:
    """Train for 150 steps; return the share of new digits read correctly."""
    torch.manual_seed(seed)
    order = torch.randperm(len(x))  # (N,)
    train, held_out = order[:1000], order[1000:]
    model = nn.Sequential(nn.Linear(64, 64), nn.ReLU(), nn.Linear(64, 10))
    optimizer = torch.optim.SGD(model.parameters(), lr=lr, momentum=0.9)
    scheduler = CosineAnnealingLR(optimizer, T_max=150)
    for epoch in range(3):
        for rows in train[torch.randperm(1000)].split(20):  # (B,)
            optimizer.zero_grad()
            nn.functional.cross_entropy(model(x[rows]), y[rows]).backward()
            optimizer.step()
            if falls:
                scheduler.step()  # after each step, 150 times
    right = model(x[held_out]).argmax(dim=1) == y[held_out]  # (797,)
    return right.float().mean().item()


right = {}
print("learning rate,stays,falls to 0")
for lr in (0.03, 0.1, 0.3):
    row = [lr]
    for falls in (False, True):
        shares = [share_right(seed, lr, falls) for seed in range(5)]
        right[lr, falls] = torch.tensor(shares)
        row.append(f"{min(shares):.2f} to {max(shares):.2f}")
    print(*row, sep=",")

assert right[0.3, False].max() < right[0.3, True].min()
assert right[0.03, True].mean() < right[0.03, False].mean()
assert right[0.1, True].mean() > right[0.1, False].mean()
