"""Multiply numbers from NumPy with numbers from PyTorch."""

import torch
from sklearn.datasets import load_digits

x = torch.from_numpy(load_digits().data)  # (N, D)
weight = torch.ones(64, 10)  # (D, K)
print(x.dtype, weight.dtype)

scores = x @ weight  # raises RuntimeError
