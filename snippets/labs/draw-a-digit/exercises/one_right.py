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
assert not torch.equal(new[5], old[5]), "They have not moved."
assert not torch.equal(new[5], old[6]), "They went to the left."
assert not torch.equal(new[5], old[3]), "They went too far to the right."
assert not torch.equal(moved[:, :, 5], x[:, :, 4]), "They went down."
assert not torch.equal(moved[:, :, 5], x[:, :, 6]), "They went up."
assert new[0].abs().max() < 1e-6, "The first column must be blank, that is, 0."
hint = "The columns after it must be the first seven of x, unchanged."
assert torch.allclose(moved[..., 1:], x[..., :-1], atol=1e-6), hint
print("correct")
