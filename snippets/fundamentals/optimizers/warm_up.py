"""A network with four hidden layers, four ways to set its learning rate."""

import math

import matplotlib.pyplot as plt
import torch
from sklearn.datasets import load_digits
from torch import nn

images, labels = load_digits(return_X_y=True)
x = torch.tensor(images) / 16  # (N, D), float64: long steps magnify rounding
y = torch.tensor(labels)  # (N,)


def factor(step: int, warm: int, falls: bool) -> float:
    """Return the share of the rate that this step of 160 gets."""
    if step < warm:
        return (step + 1) / warm
    done = (step - warm) / (160 - warm)
    return (1 + math.cos(math.pi * done)) / 2 if falls else 1


def share_right(seed: int, lr: float, warm: int, falls: bool) -> float:
    """Train for 160 steps; return the share of new digits read correctly."""
    torch.manual_seed(seed)
    order = torch.randperm(len(x))  # (N,)
    train, held_out = order[:1000], order[1000:]
    hidden = [nn.Sequential(nn.Linear(64, 64), nn.ReLU()) for _ in range(4)]
    model = nn.Sequential(*hidden, nn.Linear(64, 10)).double()
    optimizer = torch.optim.Adam(model.parameters(), lr=lr)
    scheduler = torch.optim.lr_scheduler.LambdaLR(
        optimizer, lambda step: factor(step, warm, falls)
    )
    for epoch in range(5):
        for rows in train[torch.randperm(1000)].split(32):  # (B,)
            optimizer.zero_grad()
            nn.functional.cross_entropy(model(x[rows]), y[rows]).backward()
            optimizer.step()
            scheduler.step()
    right = model(x[held_out]).argmax(dim=1) == y[held_out]  # (797,)
    return right.float().mean().item()


ways = {"stays": (0, False), "falls": (0, True)}
ways |= {"rises and stays": (50, False), "rises and falls": (50, True)}
right = {}
print("learning rate,what it does,right on new digits")
for lr, name in [(0.01, "stays"), *((0.03, name) for name in ways)]:
    shares = [share_right(seed, lr, *ways[name]) for seed in range(5)]
    right[lr, name] = torch.tensor(shares)
    print(f"{lr},{name},{min(shares):.2f} to {max(shares):.2f}")

both = right[0.03, "rises and falls"]
assert both.min() > right[0.03, "stays"].max()
assert both.mean() > right[0.01, "stays"].mean()

# Drawing
for name, way in ways.items():
    if name != "rises and stays":
        plt.plot([factor(step, *way) for step in range(160)], label=name)
plt.xlabel("step")
plt.ylabel("part of the rate")
plt.legend()
plt.show()
