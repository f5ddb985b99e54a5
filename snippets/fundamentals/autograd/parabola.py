"""Let autograd find the slope of y = x² + 3x + 1 at x = 2."""

import torch

x = torch.tensor(2.0, requires_grad=True)  # ()

y = x**2 + 3 * x + 1  # ()
y.backward()

print(f"y      {y.item():.1f}")
print(f"x.grad {x.grad.item():.1f}")

by_hand = 2 * 2.0 + 3  # the derivative 2x + 3, at x = 2
assert x.grad.item() == by_hand
