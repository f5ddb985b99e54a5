"""Exercise: how many readings for a fraction of the error?"""

import random


def readings(n: int, part: float) -> float:
    """Return how many readings divide the error of n by `part`."""
    return ...  # your line: the error shrinks with the root of n


off = 0.17  # so far is the slope off with n readings
for n, part in ((100, 10), (100, 2), (random.randint(20, 900), 3)):
    try:
        more = readings(n, part)
    except Exception as error:
        raise AssertionError(f"Your line fails: {error!r}") from None
    assert more is not ..., "Replace the ... with a number of readings."
    number = hasattr(more, "__float__") and getattr(more, "ndim", 0) == 0
    assert number, f"Return one number, not {more!r:.40}."
    told = f"Instead of {n} readings, {float(more):g} "
    hint = f"{told}are not more: a smaller error takes more readings."
    assert more > n, hint
    left = (more / n) ** 0.5  # what the error is divided by
    told += f"make the error {off / left:.5f} of {off}, "
    hint = f"{told}and {part} times as many are not enough."
    assert abs(more - n * part) > 1e-6, hint
    hint = f"{told}and it should be {off / part:.5f}: "
    assert left > part - 1e-3, f"{hint}take more."
    assert abs(more - n * part**2) < 1e-6, f"{hint}take fewer."
print("correct")
