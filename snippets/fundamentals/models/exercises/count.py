"""Exercise: count the parameters of a layer before you create it."""

from torch import nn


def count(in_features: int, out_features: int) -> int:
    """Return how many numbers nn.Linear(in_features, out_features) learns."""
    return ...  # your line


assert count(3, 2) is not ..., "Replace the ... with a formula."
for d, k in [(3, 2), (10, 5), (784, 10)]:
    true = sum(p.numel() for p in nn.Linear(d, k).parameters())
    yours = count(d, k)
    assert yours != d * k, f"({d}, {k}): the biases are missing."
    assert yours != d * k + d, f"({d}, {k}): one bias per output."
    assert yours == true, f"({d}, {k}) has {true} parameters, not {yours}."
print("correct")
