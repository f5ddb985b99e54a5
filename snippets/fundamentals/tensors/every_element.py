"""Arithmetic and comparisons work on every element at once."""

import torch

a = torch.tensor([1.0, 4.0, 9.0])  # (N,)
b = torch.tensor([10.0, 20.0, 30.0])  # (N,)

print("a + b   ", (a + b).tolist())
print("a * b   ", (a * b).tolist())
print("a ** 2  ", (a**2).tolist())
print("a.sqrt()", a.sqrt().tolist())
print("a > 2   ", (a > 2).tolist())
print("share   ", round((a > 2).float().mean().item(), 2))

a.add_(1)  # the underscore: change a itself
print("a       ", a.tolist())

assert a.tolist() == [2.0, 5.0, 10.0]
