"""Exercise: give the targets the shape of the predictions."""

import torch
from torch import nn

x = torch.tensor([[0.0], [1.0], [2.0], [3.0], [4.0]])  # (N, D)
y = torch.tensor([16.0, 31.0, 52.0, 70.0, 86.0])  # (N,) as a file gives them
column = ...  # your line: the same numbers, to be compared with model(x)
assert column is not ..., "Replace the ... with y in another shape."

model = nn.Linear(1, 1)
assert isinstance(column, torch.Tensor), "A tensor, please: change y's shape."
shape = tuple(column.shape)
assert shape != (5,), "Still (5,): against (5, 1) it spreads to (5, 5)."
assert shape != (1, 5), "That is one row; the predictions are one column."
assert shape == tuple(model(x).shape), f"{shape} is not the shape of model(x)."
assert torch.equal(column[:, 0], y), "The numbers themselves must stay."
print("correct")
