"""Exercise: how many test rows does a standard error take?"""

import random


def rows(p: float, error: float) -> float:
    """Return how many rows give an accuracy of p the standard error `error`."""
    return ...  # your line: the formula, solved for the number of rows


drawn = random.uniform(0.55, 0.95), random.uniform(0.02, 0.04)
for p, error in ((0.9, 0.01), (0.8, 0.02), drawn):
    told = f"Accuracy {p:.3g}, standard error {error:.3g}: "
    try:
        n = rows(p, error)
    except Exception as problem:
        raise AssertionError(f"Your line fails: {problem!r}") from None
    assert n is not ..., "Replace the ... with a number of rows."
    number = hasattr(n, "__float__") and getattr(n, "ndim", 0) == 0
    assert number, f"{told}one number, please, not {n!r:.40}."
    n = float(n)
    hint = f"{told}the standard error has to be squared as well."
    assert abs(n - p * (1 - p) / error) > 0.5, hint
    hint = f"{told}p (1 - p) itself, not its root, over the squared error."
    assert abs(n - (p * (1 - p)) ** 0.5 / error) > 0.5, hint
    hint = f"{told}both p and 1 - p stand above the line."
    for half in (p, 1 - p):
        assert abs(n - half / error**2) > 0.5, hint
    hint = f"{told}{n:.4g} rows are not one: the formula has n under the line."
    assert n > 1, hint
    spread = (p * (1 - p) / n) ** 0.5
    hint = f"{told}with {n:.5g} rows the accuracies spread by {spread:.5f}."
    more = n - p * (1 - p) / error**2  # rounded down or up is as good
    assert -1.0001 < more < 0.9999, hint
print("correct")
