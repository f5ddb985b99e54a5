"""Compute 3n + 1 for a million numbers: in a Python loop and on a tensor."""

from timeit import repeat

import torch

numbers = [float(n) for n in range(1_000_000)]
x = torch.tensor(numbers)  # (N,)

loop = min(repeat(lambda: [3 * n + 1 for n in numbers], number=1))
tensor = min(repeat(lambda: 3 * x + 1, number=1))

print("tensor at least 10 times faster:", loop > 10 * tensor)
assert loop > 10 * tensor
