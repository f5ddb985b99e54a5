"""Exercise: give the targets the shape of the predictions."""

import torch
from torch import nn


def as_column(y: torch.Tensor) -> torch.Tensor:
    """Return the same numbers, to be compared with model(x): (N,) -> (N, 1)."""
    return ...  # your line: y in another shape


torch.manual_seed(0)
model = nn.Linear(1, 1)
first = torch.tensor([16.0, 31.0, 52.0, 70.0, 86.0])  # (N,) as files give them
for y in (first, torch.randn(8)):
    n, before = len(y), y.clone()
    predictions = model(torch.zeros(n, 1))
    try:
        column = as_column(y)
    except Exception as error:
        raise AssertionError(f"Your line fails: {error!r}") from None
    assert column is not ..., "Replace the ... with y in another shape."
    hint = "A tensor, please: change y's shape."
    assert isinstance(column, torch.Tensor), hint
    shape = tuple(column.shape)
    hint = f"Still ({n},): against ({n}, 1) it spreads to ({n}, {n})."
    assert shape != (n,), hint
    assert shape != (1, n), "That is one row; predictions are one column."
    hint = f"{shape} is not the shape of model(x), {tuple(predictions.shape)}."
    assert shape == tuple(predictions.shape), hint
    hint = f"The numbers themselves must stay; yours begin {column[0, 0]:g}."
    assert torch.equal(column[:, 0], before), hint
print("correct")
