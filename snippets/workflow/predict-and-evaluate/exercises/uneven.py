"""Exercise: the accuracy of batches of unequal size."""

import random

import torch


def accuracy(shares: torch.Tensor, sizes: torch.Tensor) -> torch.Tensor:
    """Return the share of right answers among all rows: (N,), (N,) -> ()."""
    return ...  # your line: from each batch's accuracy and size


drawn = [(size, random.randint(1, size - 1)) for size in (7, 11, 5, 3)]
for batches in ([(8, 6), (8, 8), (2, 1)], drawn):
    sizes = torch.tensor([size for size, _ in batches])  # (N,)
    shares = torch.tensor([right / size for size, right in batches])  # (N,)
    try:
        found = accuracy(shares, sizes)
    except Exception as error:
        raise AssertionError(f"Your line fails: {error!r}") from None
    assert found is not ..., "Replace the ... with a share."
    number = hasattr(found, "__float__") and getattr(found, "ndim", 0) == 0
    assert number, "One number for all rows together, please."
    n, rows = len(batches), sum(size for size, _ in batches)
    right, found = sum(right for _, right in batches), float(found)
    good = abs(found - right / rows) < 1e-4
    hint = "The smallest batch counts as much as the largest."
    assert good or abs(found - shares.mean()) > 1e-4, hint
    hint = "That is how many are right; of how many rows?"
    assert good or abs(found - right) > 1e-4, hint
    hint = "Divide by the number of rows, not by the number of batches."
    assert good or abs(found - right / n) > 1e-4, hint
    told = " + ".join(f"{right} of {size}" for size, right in batches)
    assert good, f"The right answers are {told}: {found:.3f} is wrong."
print("correct")
