"""Unequal parts, each loss by its share of the rows: the right gradient."""

import torch
import torch.nn.functional as F
from sklearn.datasets import load_digits
from torch import nn

images, labels = load_digits(return_X_y=True)
images, labels = torch.tensor(images) / 16, torch.tensor(labels)
gaps = []
for seed in range(5):
    torch.manual_seed(seed)
    rows = torch.randperm(len(images))[:100]
    x, y = images[rows], labels[rows]  # (B, D), (B,)
    model = nn.Linear(64, 10).double()
    F.cross_entropy(model(x), y).backward()
    whole = model.weight.grad.clone()  # (K, D)
    model.zero_grad()
    parts = [*zip(x.split(32), y.split(32))]  # 32, 32, 32 and 4 rows
    for part, classes in parts:
        loss = F.cross_entropy(model(part), classes, reduction="sum") / len(x)
        loss.backward()
    gaps.append((model.weight.grad - whole).norm() / whole.norm())

print(f"off by {min(gaps):.2f} to {max(gaps):.2f} of its length")
assert max(gaps) < 1e-6
