"""Exercise: one to four rows for a program that takes four."""

import random
from collections.abc import Callable

import torch
import torch.nn.functional as F


def few(four: Callable, x: torch.Tensor) -> torch.Tensor:
    """Return four's answers for the rows of x; it accepts four rows only."""
    return ...  # your line: (B, D) -> (B, K), with B from 1 to 4


torch.manual_seed(random.randrange(1000))
rows = [1.0, 2, 0, 0, 1], [0, 1, 1, 0, 0], [2, 0, 0, 1, 0]
w = torch.tensor(rows)  # (K, D)
first = torch.arange(10.0).view(2, 5)


def four(x: torch.Tensor) -> torch.Tensor:
    """Answer four rows, like an exported program."""
    assert torch.is_tensor(x), "Guard failed: x is no tensor"
    assert x.shape == (4, 5), f"Guard failed: x has the shape {tuple(x.shape)}"
    return F.linear(x, w)


for x in (first, *(torch.randn(n, 5) for n in (4, 1, 3))):
    rows = len(x)
    try:
        given = few(four, x)
    except Exception as error:
        raise AssertionError(f"With {rows} rows: {error!r}") from None
    assert given is not ..., "Replace the ... with the answers."
    kind = type(given).__name__
    assert torch.is_tensor(given), f"Return a tensor, not a {kind}."
    shape, right = tuple(given.shape), F.linear(x, w)
    hint = f"{rows} rows of 5 numbers went in, and {shape} came out."
    assert shape == (rows, 3), hint
    wrong = (given - right).abs().amax(dim=1) > 1e-5
    hint = f"With {rows} rows, {wrong.sum()} of the answers belong to none of"
    strange = torch.cdist(given, right).amin(dim=1) > 1e-5
    assert not strange.any(), f"{hint} them."
    hint = f"With {rows} rows, {wrong.sum()} answers are those of another row."
    assert not wrong.any(), hint
print("correct")
