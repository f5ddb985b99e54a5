"""Bring every picture to mean 0 and standard deviation 1 in one line."""

import torch
from sklearn.datasets import load_digits

x = torch.tensor(load_digits().data)  # (N, D)
mean = x.mean(dim=1, keepdim=True)  # (N, D) -> (N, 1)
std = x.std(dim=1, keepdim=True)  # (N, D) -> (N, 1)
z = (x - mean) / std  # (N, D) with (N, 1) -> (N, D)

for n in range(3):
    before = f"mean {mean[n, 0]:.2f}  std {std[n, 0]:.2f}"
    after = f"mean {z[n].mean().abs():.2f}  std {z[n].std():.2f}"
    print(f"picture {n}:  {before}  ->  {after}")

torch.testing.assert_close(z.mean(dim=1), torch.zeros(len(x)).double())
torch.testing.assert_close(z.std(dim=1), torch.ones(len(x)).double())
