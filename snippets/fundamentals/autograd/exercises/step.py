"""Exercise: write one step of gradient descent."""

import torch


def step(w: torch.Tensor, learning_rate: float) -> torch.Tensor:
    """Return where w stands after one step against its gradient."""
    with torch.no_grad():
        return ...  # your line


w = torch.tensor([4.0, -2.0], requires_grad=True)  # (D,)
(w**2).sum().backward()  # gradient (8, -4)
new = step(w, 0.125)
assert new is not ..., "Replace the ... in step() with the new position."
assert new.shape == w.shape, f"w has shape (2,), you return {tuple(new.shape)}."
assert new.tolist() != [5.0, -2.5], "That walks uphill: subtract the gradient."
assert new.tolist() != [-4.0, 2.0], "The learning rate is missing."
assert new.tolist() != [1.0, -0.5], "That is the step; take it away from w."
assert new.tolist() == [3.0, -1.5], f"Expected [3, -1.5], got {new.tolist()}."
print("correct")
