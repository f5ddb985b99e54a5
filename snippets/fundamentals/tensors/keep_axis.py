"""An integer removes its axis, a slice keeps it."""

import torch

image = torch.zeros(4, 6, 3)  # (H, W, C)

row = image[0]  # (W, C)
strip = image[0:1]  # (1, W, C)
red = image[:, :, 0]  # (H, W)

print("image[0]      ", tuple(row.shape))
print("image[0:1]    ", tuple(strip.shape))
print("image[:, :, 0]", tuple(red.shape))

assert row.ndim == image.ndim - 1
assert strip.ndim == image.ndim
