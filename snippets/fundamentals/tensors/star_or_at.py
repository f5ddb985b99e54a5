"""Two products of the same matrix: element by element, and @."""

import torch

a = torch.tensor([[1, 2], [3, 4]])  # (N, N)

print("a * a", (a * a).tolist())
print("a @ a", (a @ a).tolist())

assert not torch.equal(a * a, a @ a)
