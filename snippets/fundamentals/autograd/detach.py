"""detach() keeps the number and cuts the path back."""

import torch

x = torch.tensor(3.0, requires_grad=True)  # ()

y = x * x  # both factors pass a gradient back
y.backward()
print(f"x * x           gradient {x.grad.item():.0f}")
assert x.grad.item() == 6

x.grad = None
y = x * x.detach()  # the second factor counts as a constant
y.backward()
print(f"x * x.detach()  gradient {x.grad.item():.0f}")
assert x.grad.item() == 3

shared = x.detach()
assert shared.data_ptr() == x.data_ptr()  # same memory, no copy
