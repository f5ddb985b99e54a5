"""Multiply pictures by ten mean pictures whose inner size differs."""

import torch
from sklearn.datasets import load_digits

digits = load_digits()
x = torch.tensor(digits.data)  # (N, D)
y = torch.tensor(digits.target)  # (N,)

averages = [x[y == k].mean(dim=0) for k in range(10)]
weight = torch.stack(averages)  # (K, D), one row for each digit
scores = x @ weight  # raises RuntimeError
