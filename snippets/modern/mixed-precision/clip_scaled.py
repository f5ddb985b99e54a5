"""Clip gradients that still carry the scale: SGD learns nothing."""

import torch
import torch.nn.functional as F
from sklearn.datasets import load_digits
from torch import nn

images, labels = load_digits(return_X_y=True)
x = torch.tensor(images, dtype=torch.float32) / 16  # (N, D) = (1797, 64)
y = torch.tensor(labels)  # (N,)


def right(kind: type, rate: float, seed: int) -> float:
    """Train on 1,000 digits; return the share that is right of the others."""
    torch.manual_seed(seed)
    train, test = torch.randperm(len(x)).split([1000, 797])
    model = nn.Sequential(nn.Linear(64, 64), nn.ReLU(), nn.Linear(64, 10))
    optimizer = kind(model.parameters(), lr=rate)
    scaler = torch.amp.GradScaler("cpu")
    for epoch in range(5):
        for rows in train[torch.randperm(1000)].split(50):  # (B,)
            with torch.autocast("cpu", dtype=torch.float16):
                loss = F.cross_entropy(model(x[rows]), y[rows])
            optimizer.zero_grad()
            scaler.scale(loss).backward()
            nn.utils.clip_grad_norm_(model.parameters(), 1.0)
            scaler.step(optimizer)
            scaler.update()
    answer = model(x[test]).argmax(dim=1)  # (797,)
    return (answer == y[test]).float().mean().item()


sgd = [right(torch.optim.SGD, 0.5, seed) for seed in range(5)]
adam = [right(torch.optim.Adam, 0.003, seed) for seed in range(5)]
print(f"right with SGD:  {min(sgd):.2f} to {max(sgd):.2f}")
print(f"right with Adam: {min(adam):.2f} to {max(adam):.2f}")
assert max(sgd) < 0.2 and min(adam) > 0.85
