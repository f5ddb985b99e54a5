"""Subtract from each picture its mean: the one axis left does not fit."""

import torch
from sklearn.datasets import load_digits

x = torch.tensor(load_digits().data)  # (N, D)
mean = x.mean(dim=1)  # (N, D) -> (N,)
centered = x - mean  # raises RuntimeError
