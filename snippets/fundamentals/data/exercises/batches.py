"""Exercise: how many batches does one epoch have?"""

import math
import random

import torch
from torch.utils.data import DataLoader, TensorDataset


def batches(n: int, batch_size: int) -> int:
    """Return the number of batches, the last smaller one included."""
    return ...  # your line; math.ceil(2.1) is 3


cases = [(100, 32), (96, 32), (5, 8), (1025, 1000), (1088, 32), (1, 1)]
cases += [(random.randint(1, 999), random.randint(1, 99)) for _ in range(9)]
for n, size in cases:
    loader = DataLoader(TensorDataset(torch.zeros(n)), batch_size=size)
    true, nearly = len(loader), math.floor(n / size)
    try:
        yours = batches(n, size)
    except Exception as error:
        raise AssertionError(f"Your line fails: {error!r}") from None
    assert yours is not ..., "Replace the ... with a formula."
    hint = f"Return one number of batches, not {yours!r:.40}."
    assert type(yours) in (int, float), hint
    hint = f"{n} rows by {size}: a batch count is whole, not {yours}."
    assert yours == int(yours), hint
    hint = f"{n} rows by {size}: the last, smaller batch counts too."
    assert yours != nearly or true == nearly, hint
    hint = f"{n} rows by {size}: {yours} is {abs(yours - true)} too "
    assert yours == true, hint + ("many." if yours > true else "few.")
print("correct")
