"""Change what three lines gave you, and see whether x changes too."""

import torch

x = torch.tensor([1, 2, 3])  # (N,)
y = x
y[0] = 100
print("y = x         ", x.tolist())

x = torch.tensor([1, 2, 3])  # (N,)
y = x[:2]
y[0] = 100
print("y = x[:2]     ", x.tolist())

x = torch.tensor([1, 2, 3])  # (N,)
y = x.clone()
y[0] = 100
print("y = x.clone() ", x.tolist())

numbers = [1, 2, 3]  # a Python list, for comparison
first_two = numbers[:2]
first_two[0] = 100
print("a list's [:2] ", numbers)

assert x.tolist() == numbers == [1, 2, 3]
