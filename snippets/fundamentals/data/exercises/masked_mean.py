"""Exercise: average each sentence without its padding."""

import torch

values = torch.tensor([[2.0, 4.0, 9.0], [3.0, 6.0, 9.0]])  # (B, T)
mask = torch.tensor([[True, True, False], [True, True, True]])  # (B, T)
mean = ...  # your line: one mean per row, real positions only

assert mean is not ..., "Replace the ...; mask.sum(dim=1) counts per row."
assert mean.shape == (2,), f"One mean per row is (2,), not {tuple(mean.shape)}."
assert mean[0] != 5, "5 = 15 / 3: the padding was counted."
assert mean[0] != 7.5, "7.5 = 15 / 2: the padding is still in the sum."
assert mean[0] == 3, f"The mean of 2 and 4 is 3, you get {mean[0]:g}."
assert mean[1] == 6, f"The mean of 3, 6 and 9 is 6, you get {mean[1]:g}."
print("correct")
