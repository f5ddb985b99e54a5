"""Exercise: let only one of two paths carry a gradient."""

import torch

x = torch.tensor(2.0, requires_grad=True)  # ()
weight = x**2  # 4
y = ...  # your line: weight * x, with weight as a constant
assert y is not ..., "Replace the ...: multiply, but cut one path first."

assert torch.is_tensor(y) and y.requires_grad, "Keep the path through x."
assert y.item() == 8, f"The value must stay 8; it is {y.item():g}."
y.backward()
slope = x.grad.item()
assert slope != 12, "12 = 3x²: the gradient also flows through weight."
assert slope != 8, "8 = 2x · x: you cut the path through x, not weight."
assert slope == 4, f"With weight constant it is 4, not {slope:g}."
print("correct")
