"""Exercise: ask the line the other way around."""

import random


def minutes(degrees: float, w: float, b: float) -> float:
    """Return when the water reaches these degrees, on the line w * x + b."""
    return ...  # your line: from degrees, w and b


drawn = [random.uniform(2, 50) for _ in range(3)]
for degrees, w, b in ((78, 18.0, 15.0), (60, 8.0, 20.0), drawn):
    try:
        found = minutes(degrees, w, b)
    except Exception as error:
        raise AssertionError(f"Your line fails: {error!r}") from None
    assert found is not ..., "Replace the ... with a computation."
    number = hasattr(found, "__float__") and getattr(found, "ndim", 0) == 0
    assert number, f"Return one number, not {found!r:.40}."
    found, told = float(found), f"The line {w:.4g} · x + {b:.4g}: "
    hint = f"{told}that is how hot it is after {degrees:.4g} minutes."
    assert abs(found - (w * degrees + b)) > 1e-6, hint
    hint = f"{told}it does not start at 0 degrees."
    assert abs(found - degrees / w) > 1e-6, hint
    hint = f"{told}degrees times degrees per minute are not minutes."
    assert abs(found - (degrees - b) * w) > 1e-6, hint
    hint = f"{told}you subtract b from minutes; it is degrees."
    assert abs(found - (degrees / w - b)) > 1e-6, hint
    reached = w * found + b
    hint = f"{told}after {found:.4g} minutes it is at {reached:.4g} degrees, "
    assert abs(reached - degrees) < 1e-3, f"{hint}not at {degrees:.4g}."
print("correct")
