"""Exercise: find slope and intercept from two points of a line."""

import random


def line(x1: float, y1: float, x2: float, y2: float) -> tuple[float, float]:
    """Return slope and intercept of the line through (x1, y1) and (x2, y2)."""
    return ...  # your line: slope, intercept


x1, x2, *heights = random.sample(range(1, 99), 4)
for points in ((1, 33, 3, 69), (x1, heights[0], x2, heights[1])):
    x1, y1, x2, y2 = points
    told = f"The line passes {y1} degrees at minute {x1}, {y2} at {x2}. "
    try:
        pair = line(*points)
    except Exception as error:
        raise AssertionError(f"Your line fails: {error!r}") from None
    assert pair is not ..., "Replace the ... with two numbers and a comma."
    two = hasattr(pair, "__len__")
    assert two, "Two numbers with a comma between, please."
    assert len(pair) == 2, f"Two numbers, not {len(pair)}."
    number = all(hasattr(part, "__float__") for part in pair)
    assert number, f"Two numbers, and not {pair!r:.40}."
    w, b = map(float, pair)
    climbed, at = w * (x2 - x1), w * x1 + b
    right = abs(climbed - (y2 - y1)) < 1e-2 and abs(at - y1) < 1e-2
    away = abs(b * (x2 - x1) - (y2 - y1)) + abs(b * x1 + w - y1)
    hint = f"{told}Swapped: the slope comes first."
    assert right or away > 1e-6, hint
    hint = f"{told}These are minutes by degrees: turn the division around."
    assert right or abs(w - (x2 - x1) / (y2 - y1)) > 1e-6, hint
    hint = f"{told}The slope is for one minute, not for all of them."
    assert right or abs(w - (y2 - y1)) > 1e-6, hint
    hint = f"{told}From one to the other yours climbs by {climbed:.2f}."
    assert right or abs(climbed - (y2 - y1)) < 1e-2, hint
    hint = f"{told}Yours is at {at:.2f} at minute {x1}; "
    hint += "b is its height at minute 0."
    assert right, hint
print("correct")
