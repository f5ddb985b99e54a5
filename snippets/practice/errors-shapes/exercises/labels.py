"""Exercise: labels from a table, made ready for cross-entropy."""

import random

import torch
import torch.nn.functional as F


def ready(column: torch.Tensor) -> torch.Tensor:
    """Return classes 1 to K in a float column (B, 1) as labels (B,)."""
    return ...  # your line


torch.manual_seed(random.randrange(1000))
rows = random.randrange(5, 30)
drawn = torch.randint(1, 5, (rows, 1)).double()
drawn[:2] = torch.tensor([[4.0], [1.0]])
for column in (torch.tensor([[2.0], [1.0], [3.0]]), drawn):
    try:
        y = ready(column.clone())
    except Exception as error:
        raise AssertionError(f"Your line fails: {error!r}") from None
    assert y is not ..., "Replace the ... with the labels."
    assert torch.is_tensor(y), f"Return a tensor, not {y!r:.40}."
    wanted, got = (len(column),), tuple(y.shape)
    assert got == wanted, f"The shape is {got}; it should be {wanted}."
    hint = f"Cross-entropy wants whole numbers, int64, and this is {y.dtype}."
    assert y.dtype == torch.int64, hint
    low, high, most = y.min().item(), y.max().item(), int(column.max())
    hint = f"The labels go from {low} to {high}, and there are {most} classes."
    assert (low, high) == (0, most - 1), hint
    hint = "Some rows have another class than in the table."
    assert torch.equal(y, column[:, 0].long() - 1), hint
    assert F.cross_entropy(torch.zeros(len(y), most), y) >= 0
print("correct")
