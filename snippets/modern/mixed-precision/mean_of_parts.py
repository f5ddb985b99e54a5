"""Unequal parts, each loss a mean over its rows: another gradient."""

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
        loss = F.cross_entropy(model(part), classes) / len(parts)
        loss.backward()
    gaps.append((model.weight.grad - whole).norm() / whole.norm())

print(f"off by {min(gaps):.2f} to {max(gaps):.2f} of its length")
assert min(gaps) > 0.1
