"""Exercise: find the slope of y = x³ − 2x at x = 3 with autograd."""

import torch

x = torch.tensor(3.0, requires_grad=True)  # ()
y = ...  # your line: the formula, from x
assert y is not ..., "Replace the ... with x³ − 2x, written with x."

assert isinstance(y, torch.Tensor), "Use x itself, not the number 3."
assert y.requires_grad, "y does not know x: use x itself, as it is."
assert y.item() == 21, f"y should be 21, it is {y.item():g}."
y.backward()
assert x.grad.item() == 25, f"The slope is {x.grad.item():g}, not 25."
print("correct")
