"""Bring every picture to mean 0 and standard deviation 1 in one line."""

import torch
from sklearn.datasets import load_digits

x = torch.tensor(load_digits().data)  # (N, D)
mean = x.mean(dim=1, keepdim=True)  # (N, D) -> (N, 1)
std = x.std(dim=1, keepdim=True)  # (N, D) -> (N, 1)
z = (x - mean) / std  # (N, D) with (N, 1) -> (N, D)

for before, after in zip(x[:3], z[:3]):
    print(f"mean {before.mean():.2f} -> {after.mean().abs():.2f}", end="   ")
    print(f"std {before.std():.2f} -> {after.std():.2f}")

assert z.mean(dim=1).abs().max() < 1e-6
assert (z.std(dim=1) - 1).abs().max() < 1e-6
