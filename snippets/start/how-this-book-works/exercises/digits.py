"""Exercise: print as many digits as two runs agree on."""

import random


def agree(one: float, other: float, decimals: int) -> bool:
    """Allow two units of the last decimal that is printed."""
    shown, printed = f"{one:.{decimals}f}", f"{other:.{decimals}f}"
    return abs(float(printed) - float(shown)) < 2.5 * 10.0**-decimals


def most(one: float, other: float) -> int:
    """Return the most decimals, of 1 to 8, with which two losses agree."""
    return ...  # your line: agree() tells whether so many still agree


start = random.random()  # runs that nobody has seen
runs = [(0.4962, 0.4971), (2.5, 2.6), (1.25, 1.250003), (0.5, 0.5)]
for one, other in [*runs, (start, start + 0.07), (start, start + 0.00009)]:
    try:
        found = most(one, other)
    except Exception as error:
        raise AssertionError(f"Your line stops: {error!r}") from None
    assert found is not ..., "Replace the ...: try 1 decimal, 2, 3 and so on."
    hint = f"Return a number of decimals, 1 to 8, and not {found!r}."
    assert type(found) is int and 1 <= found <= 8, hint
    shown = f"{one:.{found}f} and {other:.{found}f}"
    hint = f"{shown} count as different: print fewer decimals."
    assert agree(one, other, found), hint
    hint = f"{shown} agree, and with one decimal more they still do."
    assert found == 8 or not agree(one, other, found + 1), hint
print("correct")
