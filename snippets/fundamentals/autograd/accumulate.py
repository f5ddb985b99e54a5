"""A second backward() adds to the gradient instead of replacing it."""

import torch

x = torch.tensor(2.0, requires_grad=True)  # ()

for turn in (1, 2, 3):
    y = x**2 + 3 * x + 1  # a new graph each time
    y.backward()
    print(f"after backward {turn}: x.grad = {x.grad.item():.0f}")

x.grad = None  # what optimizer.zero_grad() does
y = x**2 + 3 * x + 1
y.backward()
print(f"after a reset:    x.grad = {x.grad.item():.0f}")

assert x.grad.item() == 7
