"""Exercise: double every number."""

import random


def double(x: list[int]) -> list[int]:
    """Return each number twice as large."""
    return ...  # your line


for x in ([1, 2, 5], [random.randint(10, 99) for _ in range(4)]):
    y = double(x)
    assert y is not ..., "Replace the ... by a list."
    assert isinstance(y, list), "Return a list."
    assert len(y) == len(x), f"As many come out as go in, not {len(y)}."
    assert y == [n + n for n in x], f"Not {y}: twice what it was."
print("correct")
