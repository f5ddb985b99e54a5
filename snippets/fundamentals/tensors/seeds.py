"""The same seed gives the same random numbers."""

import torch

torch.manual_seed(0)
first = torch.rand(3)  # (N,)
second = torch.rand(3)  # (N,)

torch.manual_seed(0)
again = torch.rand(3)  # (N,)

for name, draw in (("first", first), ("second", second), ("again", again)):
    print(f"{name:6}", [f"{number:.2f}" for number in draw.tolist()])

assert torch.equal(first, again)
assert not torch.equal(first, second)
