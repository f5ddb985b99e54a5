"""Subtract a row of ten million labels from a column of predictions."""

import torch

rows = 10_000_000
predictions = torch.zeros(rows, 1)  # (N, 1)
y = torch.zeros(rows)  # (N,)

error = (predictions - y) ** 2  # raises RuntimeError
