"""Exercise: write y = x³ − 2x so that autograd finds its slope."""

import random

import torch


def formula(x: torch.Tensor) -> torch.Tensor:
    """Return x³ − 2x."""
    return ...  # your line: the formula, from x


for start in (3.0, random.uniform(-3, 3)):
    x = torch.tensor(start, requires_grad=True)  # ()
    try:
        y = formula(x)
    except NotImplementedError:
        hint = "In Python ^ is not a power: powers are written **."
        raise AssertionError(hint) from None
    except Exception as error:
        raise AssertionError(f"Your line fails: {error!r}") from None
    assert y is not ..., "Replace the ... with x³ − 2x, written with x."
    assert isinstance(y, torch.Tensor), "Use x itself, not a number."
    assert y.requires_grad, "y does not know x: use x itself, as it is."
    assert y.ndim == 0, f"One number, please: the shape is {tuple(y.shape)}."
    right = start**3 - 2 * start
    hint = f"At {start:.2f}, y is {y.item():.3f}; x³ − 2x is {right:.3f}."
    assert abs(y.item() - right) < 1e-4, hint
    y.backward()
    slope, right = x.grad.item(), 3 * start**2 - 2
    hint = f"At {start:.2f} the slope is {slope:.3f}, not {right:.3f}."
    assert abs(slope - right) < 1e-4, hint
print("correct")
