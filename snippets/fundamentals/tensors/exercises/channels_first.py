"""Exercise: bring a batch of images into the order of PyTorch's layers."""

import torch

images = torch.arange(2 * 4 * 5 * 3).reshape(2, 4, 5, 3)  # (B, H, W, C)
x = ...  # your line: (B, H, W, C) -> (B, C, H, W)
assert x is not ..., "Replace the ... with images, rearranged."

shape = tuple(x.shape)
assert shape != (2, 3, 5, 4), "Width stands before height: swap the two."
assert shape != (3, 2, 4, 5), "The batch axis should stay in front."
assert shape == (2, 3, 4, 5), f"Expected (2, 3, 4, 5), got {shape}."
hint = "The shape is right, the pixels are not: swap axes, do not re-cut."
assert torch.equal(x[:, 0], images[:, :, :, 0]), hint
print("correct")
