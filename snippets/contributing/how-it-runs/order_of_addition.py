"""Add a thousand tenths in two orders: the last digits differ."""

import torch

tenths = torch.full((1000,), 0.1)  # (N,)

one_by_one = torch.tensor(0.0)  # ()
for tenth in tenths:
    one_by_one += tenth
in_groups = tenths.sum()  # (N,) -> ()

for digits in (4, 1):
    ours, theirs = one_by_one.item(), in_groups.item()
    print(f"one by one {ours:.{digits}f}, in groups {theirs:.{digits}f}")

difference = abs(one_by_one - in_groups).item()
assert 1e-4 < difference < 1e-2
