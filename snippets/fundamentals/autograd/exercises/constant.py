"""Exercise: let only one of two paths carry a gradient."""

import random

import torch


def product(x: torch.Tensor, weight: torch.Tensor) -> torch.Tensor:
    """Return weight * x, with weight as a constant."""
    return ...  # your line: multiply, but cut one path first


for start in (2.0, random.uniform(1, 5)):
    x = torch.tensor(start, requires_grad=True)  # ()
    weight = x**2  # ()
    try:
        y = product(x, weight)
    except Exception as error:
        raise AssertionError(f"Your line fails: {error!r}") from None
    assert y is not ..., "Replace the ...: multiply, but cut one path first."
    assert torch.is_tensor(y) and y.requires_grad, "Keep the path through x."
    assert y.ndim == 0, f"One number, please: the shape is {tuple(y.shape)}."
    hint = f"At {start:.2f} the value must stay {start**3:.2f}; it is {y:.2f}."
    assert abs(y.item() / start**3 - 1) < 1e-5, hint
    y.backward()
    slope, w = x.grad.item(), weight.item()
    hint = "That is the slope of x³: the gradient also flows through weight."
    assert abs(slope / w - 3) > 1e-4, hint
    hint = "That is 2x · x: you cut the path through x, not weight."
    assert abs(slope / w - 2) > 1e-4, hint
    hint = f"With weight a constant {w:.2f} the slope is not {slope:.2f}."
    assert abs(slope / w - 1) < 1e-5, hint
print("correct")
