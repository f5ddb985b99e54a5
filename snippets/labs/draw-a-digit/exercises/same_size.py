"""Exercise: a larger kernel, and maps that are as large as the picture."""

import torch
from torch import nn

layer = ...  # your line: 4 kernels of 5 × 5, maps as large as the picture

assert layer is not ..., "Replace the ... with a layer: nn.Conv2d(…)."
assert isinstance(layer, nn.Conv2d), "An nn.Conv2d is wanted."
assert layer.kernel_size == (5, 5), f"Kernels of {layer.kernel_size} pixels."
assert layer.in_channels == 1, "One picture comes in, the digit."
assert layer.out_channels == 4, f"It has {layer.out_channels} kernels, not 4."
assert layer.stride == (1, 1), "Move the kernel on by one pixel: no stride."
maps = tuple(layer(torch.zeros(1, 1, 8, 8)).shape[2:])
assert maps >= (8, 8), f"Its maps are {maps}: the border is too narrow."
assert maps <= (8, 8), f"Its maps are {maps}: the border is too wide."
print("correct")
