"""Exercise: write a neuron."""

import random


def neuron(x: list[float], w: list[float], b: float) -> float:
    """Return the weighted sum of x plus the bias, 0 where it is negative."""
    return ...  # your line


drawn = [[random.uniform(1, 9) for _ in range(5)] for _ in range(2)]
cases = [([1.0, 2.0], [3.0, 4.0], 0.5), ([1.0, 2.0], [3.0, -4.0], 0.5)]
cases += [([1.0, 1.0, 1.0], [2.0, -3.0, -1.0], 3.0), (*drawn, -2)]
for x, w, b in cases:
    try:
        found = neuron(x, w, b)
    except (TypeError, AttributeError) as error:
        hint = "x and w are lists: multiply their numbers pair by pair."
        raise AssertionError(f"{hint} Python: {error}") from None
    except Exception as error:
        raise AssertionError(f"Your line fails: {error!r}") from None
    assert found is not ..., "Replace the ... with a formula."
    hint = f"One neuron gives one number, not {found!r}."
    assert hasattr(found, "__float__") and getattr(found, "ndim", 0) == 0, hint
    terms = " + ".join(f"{n:.3g} * {weight:.3g}" for n, weight in zip(x, w))
    bare = sum(n * weight for n, weight in zip(x, w))
    right = max(bare + b, 0.0)
    off = abs(found - right) > 1e-3
    hint = f"The weighted sum {terms} is there; the bias is missing."
    assert not off or abs(found - max(bare, 0)) > 1e-6, hint
    hint = "A negative sum must come out as 0: bend the line."
    assert not off or abs(found - bare - b) > 1e-6, hint
    assert not off, f"{terms} + {b:g} does not give {float(found):.4g}."
print("correct")
