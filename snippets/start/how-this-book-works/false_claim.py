"""A claim that sounds true, asserted: the snippet stops there."""

import torch

total = torch.tensor([0.1, 0.2], dtype=torch.float64).sum()  # (N,) -> ()
print(f"0.1 + 0.2 = {total.item():.2f}")

gap = total.item() - 0.3
assert gap == 0, f"the sum misses 0.3 by {gap:.0e}"  # raises AssertionError
