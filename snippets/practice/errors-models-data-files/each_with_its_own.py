"""Subtract ten million labels from their own predictions."""

import torch

rows = 10_000_000
predictions = torch.zeros(rows, 1)  # (N, 1)
y = torch.zeros(rows)  # (N,)

# --8<-- [start:repair]
error = (predictions.squeeze(1) - y) ** 2  # (N,)
# --8<-- [end:repair]
assert error.shape == (rows,)
