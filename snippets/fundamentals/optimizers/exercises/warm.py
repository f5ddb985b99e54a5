"""Exercise: write a warm-up."""

import random


def factor(step: int, warm: int) -> float:
    """Return the part of the rate for a step; steps are counted from 0.

    It rises by equal amounts and reaches the whole rate, 1, in step warm - 1.
    """
    return ...  # your line


for warm in (4, random.randrange(5, 20)):
    for step in range(2 * warm):
        try:
            part = factor(step, warm)
        except Exception as error:
            raise AssertionError(f"Your line fails: {error!r}") from None
        assert part is not ..., "Replace the ... with a part of the rate."
        number = isinstance(part, (int, float)) and not isinstance(part, bool)
        assert number, f"Return one number, not {part!r:.40}."
        told = f"In step {step} of a warm-up of {warm} steps "
        assert part >= 0, f"{told}the rate is negative: {part:.3g}."
        hint = f"{told}the rate is 0, and nothing moves."
        assert part > 0, hint
        hint = f"{told}the rate is {part:.3g} times what you chose."
        assert part < 1 + 1e-6, hint
        due = min(1, (step + 1) / warm)
        hint = f"{told}the part is {part:.3f}: too much."
        assert part < due + 1e-6, hint
        hint = f"{told}the part is {part:.3f}: too little."
        assert part > due - 1e-6, hint
print("correct")
