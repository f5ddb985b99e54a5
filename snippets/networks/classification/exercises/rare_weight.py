"""Exercise: how much a rare row has to count."""

import random

import torch


def weight(y: torch.Tensor) -> torch.Tensor:
    """Return the weight with which the ones count as much as the zeros."""
    return ...  # your line: (N,) -> ()


few, more = random.randint(3, 9), random.randint(40, 90)
many = torch.tensor([1.0] * few + [0.0] * more)
for y in (torch.tensor([0.0, 0.0, 0.0, 1.0, 0.0, 1.0]), many):
    try:
        w = weight(y)
    except Exception as error:
        raise AssertionError(f"Your line fails: {error!r}") from None
    assert w is not ..., "Replace the ... with a quotient."
    try:
        w = float(w)
    except Exception:
        raise AssertionError("Return one number.") from None
    ones, n = int(sum(y)), len(y)
    zeros = n - ones
    told = f"{zeros} zeros and {ones} ones"
    hint = f"With {told}, {w:.2f} is ones divided by zeros."
    assert abs(w - ones / zeros) > 1e-3, hint
    hint = f"With {told}, {w:.2f} is one over a share of all rows."
    assert abs(w - n / ones) > 1e-3 and abs(w - n / zeros) > 1e-3, hint
    hint = f"With {told}, the ones weigh {ones * w:.1f} against {zeros}."
    assert abs(ones * w - zeros) < 1e-3, hint
print("correct")
