"""Exercise: choose the learning rate that arrives in a single step."""

import random

import torch


def rate(a: float) -> float:
    """Return the rate with which one step leads to the bottom of a · w²."""
    return ...  # your line: the slope of a · w² is 2 · a · w


cases = [(5.0, 3.0), (2.0, 3.0)]
cases += [(random.uniform(0.3, 9), random.uniform(1, 9)) for _ in range(3)]
for a, start in cases:
    try:
        lr = rate(a)
    except Exception as error:
        raise AssertionError(f"Your line fails: {error!r}") from None
    assert lr is not ..., "Replace the ... with a learning rate."
    number = hasattr(lr, "__float__") and getattr(lr, "ndim", 0) == 0
    assert number, f"Return one number, not {lr!r:.40}."
    assert lr > 0, "A learning rate is positive; the minus is in the step."
    w = torch.tensor(start, requires_grad=True)  # ()
    optimizer = torch.optim.SGD([w], lr=float(lr))
    (a * w**2).backward()
    optimizer.step()
    place, told = w.item() / start, f"With a = {a:.3g}, from {start:.3g} "
    told += f"you get to {w.item():.3g}"
    hint = f"{told}: as high as before. Step shorter."
    assert abs(place + 1) > 1e-5, hint
    assert place > -1, f"{told}, higher than where you were."
    assert place > -1e-5, f"{told}, beyond the bottom."
    assert place < 1e-5, f"{told}: step farther."
print("correct")
