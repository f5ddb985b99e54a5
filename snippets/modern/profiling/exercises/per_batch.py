"""Exercise: the time for a batch, with so many workers."""

import random


def per_batch(load: float, compute: float, workers: int) -> float:
    """Return the time from batch to batch, once the loop is under way."""
    return ...  # your line: seconds to load a batch, to compute with it


drawn = random.uniform(11, 13), random.uniform(2, 2.9), 3
cases = [(8.0, 3.0, 0), (8.0, 3.0, 1), (8.0, 3.0, 2), (8.0, 3.0, 4), drawn]
for load, compute, workers in (*cases, (1.0, 3.0, 1)):
    try:
        given = per_batch(load, compute, workers)
    except Exception as error:
        raise AssertionError(f"Your line fails: {error!r}") from None
    assert given is not ..., "Replace the ... with a time."
    try:
        given = float(given)
    except Exception:
        raise AssertionError("Return one number.") from None
    at = f"With {load:.1f} to load, {compute:.1f} to compute and {workers}"
    told = f"{at} workers, {given:.2f}"
    right = load + compute
    if workers:
        right = max(load / workers, compute)
    same = abs(given - right) < 1e-6
    hint = f"{told} forgets that without workers nothing overlaps."
    assert same or workers, hint
    hint = f"{told} adds what happens at the same time."
    assert same or abs(given - load / workers - compute) > 1e-6, hint
    hint = f"{told} is less than the loop itself needs."
    assert same or given >= compute, hint
    hint = f"{told} is less than the workers need together."
    assert same or given >= load / workers - 1e-6, hint
    assert same, f"{told} is longer than it has to be."
print("correct")
