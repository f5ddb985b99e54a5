"""Exercise: what one faster part gains for the whole."""

import random


def gain(share: float, factor: float) -> float:
    """Return how many times as fast the whole is."""
    return ...  # your line: a part with this share is factor times as fast


drawn = random.uniform(0.35, 0.45), random.uniform(5, 9)
for share, factor in ((0.9, 6.0), (0.6, 3.0), drawn, (0.0, 7.0)):
    try:
        given = gain(share, factor)
    except Exception as error:
        raise AssertionError(f"Your line fails: {error!r}") from None
    assert given is not ..., "Replace the ... with a number."
    try:
        given = float(given)
    except Exception:
        raise AssertionError("Return one number.") from None
    rest = 1 - share + share / factor
    right = 1 / rest
    same = abs(given - right) < 1e-6
    told = f"A part of {share:.2f}, {factor:.1f} times as fast: {given:.2f}"
    hint = f"{told} is the time that is left, not how much faster it went."
    assert same or abs(given - rest) > 1e-6, hint
    hint = f"{told} is the gain of the part alone."
    assert same or abs(given - factor) > 1e-6, hint
    hint = f"{told} averages the factors; times add up, factors don't."
    mean = share * factor + 1 - share
    assert same or abs(given - mean) > 1e-6, hint
    hint = f"{told} lets the part vanish."
    assert same or abs(given - 1 / (1 - share)) > 1e-6, hint
    many = "too much" if given > right else "too little"
    assert same, f"{told} is {many}."
print("correct")
