"""Exercise: move pictures by one pixel without wrapping them around."""

import torch

torch.manual_seed(0)
x = torch.rand(5, 1, 8, 8)  # (B, C, H, W)
moved = ...  # your line: each picture a pixel to the right, blank at its left

assert moved is not ..., "Replace the ... : join a blank column and seven of x."
assert torch.is_tensor(moved), "A tensor is wanted."
shape = tuple(moved.shape)
assert shape == (5, 1, 8, 8), f"The pictures must stay 8 × 8; this is {shape}."
assert not torch.equal(moved, x.roll(1, dims=3)), "What left came in again."
old, new = x.unbind(dim=3), moved.unbind(dim=3)  # eight columns each
assert not torch.equal(new[0], old[1]), "They went to the left."
assert not torch.equal(moved[:, :, 1], x[:, :, 0]), "They went down."
assert (new[0] == 0).all(), "The first column must be blank, that is, 0."
assert torch.equal(new[7], old[6]), "The other columns changed."
print("correct")
