"""Exercise: draw the letter V with two ReLUs."""

import torch


def v(x: torch.Tensor) -> torch.Tensor:
    """Return the distance of each number from 0, by two ReLUs."""
    return ...  # your line: no abs(), only torch.relu


x = torch.linspace(-2, 2, 9)  # (N,)
y = v(x)  # (N,)
assert y is not ..., "Replace the ... with a sum of two ReLUs."
assert torch.is_tensor(y), "Return one tensor: the sum of two ReLUs."
assert "abs" not in v.__code__.co_names, "No abs() here: add two ReLUs."
wrong = "Left of 0 nothing rises: one ReLU must look at -x."
assert not torch.allclose(y[:4], torch.zeros(4)), wrong
assert y.min() >= 0, "A distance is never negative: add, do not subtract."
assert y[4] == 0, f"At 0 the V touches the ground; yours is at {y[4]:.1f}."
wrong = f"At 2 it should be 2 high; yours is {y[-1]:.1f}."
assert abs(y[-1] - 2) < 1e-6, wrong
torch.testing.assert_close(y, x.abs())
print("correct")
