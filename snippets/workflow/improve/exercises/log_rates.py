"""Exercise: choose the rates for a first sweep."""

import random

import numpy as np
import torch


def rates(lowest: float, count: int) -> list[float]:
    """Return rates from the lowest on, each ten times the one before."""
    return ...  # your line


drawn = random.uniform(1e-6, 1e-4), random.randint(6, 8)
for lowest, count in ((0.0001, 5), (0.01, 3), drawn):
    try:
        found = rates(lowest, count)
    except Exception as error:
        raise AssertionError(f"Your line fails: {error!r}") from None
    assert found is not ..., f"Replace the ... with {count} rates."
    hint = f"Return a list or a tensor of rates, not {found!r:.40}."
    assert hasattr(found, "__len__") and not isinstance(found, str), hint
    try:
        found = torch.tensor(np.asarray(found, dtype=np.float64))  # (N,)
    except (TypeError, ValueError):
        raise AssertionError(hint) from None
    shape = tuple(found.shape)
    assert shape == (count,), f"{count} rates in a row, not {shape}."
    assert (found > 0).all(), "A rate of 0 or below teaches nothing."
    steps = found[1:] / found[:-1]
    hint = "Equal distances: nearly all rates are large. Use equal factors."
    assert not torch.allclose(found.diff(), found.diff()[0], atol=0), hint
    assert (steps > 1).all(), "Begin with the smallest rate."
    told = [round(step, 2) for step in steps.tolist()]
    ten = ((steps / 10 - 1).abs() < 0.001).all()
    assert ten, f"The factors are {told}, not 10 each."
    hint = f"It begins at {found[0]:.3g}, and should at {lowest:.3g}."
    assert abs(found[0] / lowest - 1) < 0.001, hint
print("correct")
