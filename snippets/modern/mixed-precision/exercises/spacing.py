"""Exercise: how far apart the numbers of a type are."""

import math
import random

import torch


def spacing(x: float, dtype: torch.dtype) -> float:
    """Return the step from x to the next larger number of the type."""
    return ...  # your line; x is positive and is a number of the type


drawn = float(random.randint(130, 250))
cases = [(1.0, torch.bfloat16), (256.0, torch.bfloat16), (0.75, torch.float16)]
for x, dtype in (*cases, (drawn, torch.float16), (drawn, torch.bfloat16)):
    try:
        step = spacing(x, dtype)
    except Exception as error:
        raise AssertionError(f"Your line fails: {error!r}") from None
    assert step is not ..., "Replace the ... with a number."
    try:
        step = float(step)
    except Exception:
        raise AssertionError("Return one number.") from None
    one = torch.tensor(x, dtype=dtype)
    right = (one.view(torch.int16) + 1).view(dtype).item() - x
    eps, at = torch.finfo(dtype).eps, f"At {x:g} in {str(dtype)[6:]}"
    same = math.isclose(step, right, rel_tol=1e-6)
    hint = f"{at}, {step:g} is the step after 1, and it grows with x."
    assert same or step != eps, hint
    hint = f"{at}, {step:g} grows with x itself, not with its power of two."
    assert same or abs(step / (x * eps) - 1) > 1e-6, hint
    hint = f"{at}, {step:g} is a number, not the way to it from {x:g}."
    assert same or abs(step - x - right) > right / 4, hint
    many = "too small" if step < right else "too large"
    assert same, f"{at}, a step of {step:g} is {many}."
print("correct")
