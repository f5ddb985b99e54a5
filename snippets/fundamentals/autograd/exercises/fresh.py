"""Exercise: make the second gradient count for itself alone."""

import torch

x = torch.tensor(1.0, requires_grad=True)  # ()
(x**2).backward()
assert x.grad.item() == 2

...  # your line: empty x.grad

(5 * x).backward()
slope = x.grad.item()
hint = "7 = 2 + 5: the first gradient is still there. Replace the ... line."
assert slope != 7, hint
assert slope == 5, f"5x has the slope 5 everywhere; x.grad is {slope:g}."
print("correct")
