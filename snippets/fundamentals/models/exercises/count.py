"""Exercise: count the parameters of a layer before you create it."""

import random

from torch import nn


def count(in_features: int, out_features: int) -> int:
    """Return how many numbers nn.Linear(in_features, out_features) learns."""
    return ...  # your line


drawn = random.sample(range(5, 99), 2)
for d, k in [(10, 5), (3, 2), (784, 10), drawn]:
    true = sum(p.numel() for p in nn.Linear(d, k).parameters())
    try:
        yours = count(d, k)
    except Exception as error:
        raise AssertionError(f"Your line fails: {error!r}") from None
    assert yours is not ..., "Replace the ... with a formula."
    hint = f"Return a whole number, not {yours!r:.40}."
    assert isinstance(yours, int), hint
    assert yours != d * k, f"({d}, {k}): the biases are missing."
    hint = f"({d}, {k}): one bias per output, not one per input."
    assert yours != d * k + d, hint
    hint = f"nn.Linear({d}, {k}) does not learn {yours} numbers."
    assert yours == true, hint
print("correct")
