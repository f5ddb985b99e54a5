"""Exercise: find the mean brightness of each image in a batch."""

import torch

images = torch.arange(5.0 * 2 * 3).reshape(5, 2, 3)  # (B, H, W)
brightness = ...  # your line: (B, H, W) -> (B,)
assert brightness is not ..., "Replace the ... with a mean over two axes."

shape = tuple(brightness.shape)
assert shape != (), "That is one mean of all images; keep axis 0."
assert shape != (2, 3), "That is the mean image: axis 0 should stay."
assert shape not in ((5, 3), (5, 2)), "One axis too many: name two in dim."
assert shape == (5,), f"Five images, five numbers; you have {shape}."
assert brightness[0] != 15, "15 is the sum of the first image."
assert brightness[0] == 2.5, f"2.5 is right, not {brightness[0]:g}."
print("correct")
