"""Exercise: let a program say when it would have to guess."""

import random


def known(minute: float, low: float, high: float) -> bool:
    """Tell whether a minute lies between the first and the last reading."""
    return ...  # your line: from minute, low and high


drawn = sorted(random.uniform(-50, 50) for _ in range(2))
for low, high in ((0.3, 3.9), (10.3, 13.9), drawn):
    middle = (low + high) / 2
    told = f"Readings were taken from {low:.2f} to {high:.2f}, and minute "
    for minute in (middle, high + 2.1, low - 0.3, high + 0.01, low - 0.01):
        try:
            found = known(minute, low, high)
        except Exception as error:
            raise AssertionError(f"Your line fails: {error!r}") from None
        assert found is not ..., "Replace the ... with a condition."
        hint = f"A condition is True or False, not {found!r}."
        assert found in (True, False), hint
        hint = f"{told}{minute:.2f}"
        assert found or minute != middle, f"{hint} lies between them."
        assert not found or minute <= high, f"{hint} is beyond the last."
        assert not found or minute >= low, f"{hint} comes before the first."
    for minute in (low, high, 0.999 * low + 0.001 * high):
        hint = f"{told}{minute:.3f} is not outside them."
        assert known(minute, low, high), hint
print("correct")
