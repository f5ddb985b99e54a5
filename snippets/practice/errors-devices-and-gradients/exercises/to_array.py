"""Exercise: a tensor from anywhere in a program, as an array for a plot."""

import random

import numpy as np
import torch


def to_array(x: torch.Tensor) -> np.ndarray:
    """Return x (N,), recorded or not, on any device, as a NumPy array."""
    return ...  # your line


torch.manual_seed(random.randrange(1000))
size = random.randrange(4, 9)
for x in (torch.tensor([1.0, 4.0, 9.0]), torch.randn(size) + 3):
    weight = x.clone().requires_grad_()
    for tensor in (x, weight, weight * 1):
        try:
            y = to_array(tensor)
        except Exception as error:
            raise AssertionError(f"Your line fails: {error!r}") from None
        assert y is not ..., "Replace the ... with an array."
        hint = "The tensor itself has changed: it must go on taking notes."
        assert tensor is x or tensor.requires_grad, hint
        hint = f"Return a NumPy array, not {type(y).__name__}."
        assert isinstance(y, np.ndarray), hint
        hint = f"The shape is {y.shape}; it should be {tuple(x.shape)}."
        assert y.shape == tuple(x.shape), hint
        hint = "Some numbers differ from those of the tensor."
        assert np.allclose(y, x.numpy(), atol=1e-4), hint
try:
    to_array(torch.zeros(3, device="meta"))
    asked = ""
except Exception as error:
    asked = str(error)
hint = "A tensor on a GPU would fail: NumPy reads only the CPU's memory."
assert "copy out of meta" in asked, hint
print("correct")
