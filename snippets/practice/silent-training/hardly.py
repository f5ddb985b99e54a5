"""Four of the bugs again, in other settings."""

from functools import cache

import torch
from sklearn.datasets import load_digits
from torch import nn
from torch.nn.functional import cross_entropy
from torch.optim import SGD, Adam
from torch.optim.lr_scheduler import CosineAnnealingLR

images, labels = load_digits(return_X_y=True)
images = torch.tensor(images, dtype=torch.float64) / 16  # (N, D)
labels = torch.tensor(labels)  # (N,)


@cache
def train(seed: int, kind: type, lr: float, cosine: bool, bug: str) -> float:
    """Return the accuracy on new digits after ten epochs."""
    torch.manual_seed(seed)
    rows, test = torch.randperm(1797).split([1000, 797])
    model = nn.Sequential(nn.Linear(64, 64), nn.ReLU(), nn.Linear(64, 10))
    model.double()  # rounding must not decide in the last row
    optimizer = kind(model.parameters(), lr=lr)
    falling = CosineAnnealingLR(optimizer, T_max=10)
    for epoch in range(10):
        for batch in rows[torch.randperm(1000)].split(32):  # (B,)
            if bug != "gradients kept":
                optimizer.zero_grad()
            parts = batch.split(16) if "parts" in bug else [batch]
            for part in parts:
                logits = model(images[part])  # (M, K)
                if bug == "softmax first":
                    logits = logits.softmax(dim=1)
                cross_entropy(logits, labels[part]).backward()
            optimizer.step()
            if cosine and bug:
                falling.step()
        if cosine and not bug:
            falling.step()
    right = model(images[test]).argmax(dim=1) == labels[test]  # (T,)
    return right.float().mean().item()


print("bug,optimizer,learning rate,right program,wrong program")
for bug, kind, lr in (
    ("softmax first", Adam, 0.003),
    ("parts added", Adam, 0.003),
    ("cosine by batch", Adam, 0.003),
    ("gradients kept", SGD, 0.01),
    ("gradients kept", SGD, 0.1),
):
    how = kind, lr, "cosine" in bug
    well, ill = ([train(s, *how, b) for s in range(5)] for b in ("", bug))
    spans = (f"{min(span):.2f} to {max(span):.2f}" for span in (well, ill))
    print(bug, kind.__name__, lr, *spans, sep=",")
    if lr == 0.01:
        assert min(ill) > max(well) + 0.1
    else:
        assert (min(ill) > 0.9) == (lr != 0.1)
