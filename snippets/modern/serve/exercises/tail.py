"""Exercise: the time that all but a twentieth of the requests keep to."""

import math
import random


def tail(times: list[float]) -> float:
    """Return the smallest time that at least 95 in 100 do not exceed."""
    return ...  # your line: the list is not sorted


drawn = random.sample(range(100, 999), random.choice([37, 53, 61]))
known = [*range(20, 0, -1)], [*range(100, 0, -1)], [7.0]
for times in (*known, [n / 10 for n in drawn]):
    try:
        given = tail(list(times))
    except Exception as error:
        raise AssertionError(f"Your line fails: {error!r}") from None
    assert given is not ..., "Replace the ... with a time."
    kind = type(given).__name__
    number = isinstance(given, (int, float)) and not isinstance(given, bool)
    assert number, f"Return a number, not a {kind}."
    told = f"of {len(times)} times from {min(times)} to {max(times)}"
    hint = f"{given:g} is none {told}."
    assert math.isfinite(given) and given in times, hint
    below = sum(t <= given for t in times)
    hint = f"{below} {told} are at most {given:g}, fewer than 95 in 100."
    assert below >= 0.95 * len(times), hint
    smaller = [t for t in times if t < given]
    hint = f"{below} {told} are at most {given:g}; a smaller one will do."
    assert len(smaller) < 0.95 * len(times), hint
print("correct")
