"""Exercise: after how many calls has compiling paid?"""

import math
import random


def calls(first: float, later: float, plain: float) -> int:
    """Return the smallest number of calls that take no longer compiled.

    The first compiled call takes `first` seconds and each one after it `later`;
    a call that is not compiled takes `plain`, which is more than `later`.
    """
    return ...  # your line


drawn = random.randint(20, 90), random.randint(1, 4), random.randint(5, 9)
for first, later, plain in ((30, 1, 3), (31, 1, 3), (2, 1, 3), drawn):
    try:
        n = calls(first, later, plain)
    except Exception as error:
        raise AssertionError(f"Your line fails: {error!r}") from None
    assert n is not ..., "Replace the ... with a number of calls."
    try:
        whole = math.ceil(n) == float(n)
    except Exception:
        raise AssertionError("Return one number.") from None
    assert whole, f"{n} is no whole number of calls."
    times = f"{first} s, then {later} s, against {plain} s"
    assert n > 0, f"{times}: {n} calls are none."
    mine, theirs = first + (n - 1) * later, n * plain
    hint = f"{times}: after {n} calls it is {mine} against {theirs}: too early."
    assert mine <= theirs, hint
    before = first + (n - 2) * later, (n - 1) * plain
    hint = f"{times}: one call fewer would do."
    assert n == 1 or before[0] > before[1], hint
print("correct")
