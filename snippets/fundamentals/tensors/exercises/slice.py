"""Exercise: cut the middle out of an image."""

import torch

image = torch.arange(6 * 8 * 3).reshape(6, 8, 3)  # (H, W, C)
middle = ...  # your line: without the outermost two pixels on every side
assert middle is not ..., "Replace the ... with a slice of image."

shape = tuple(middle.shape)
assert shape != (2, 4), "The colors are gone: take all of the last axis."
assert shape != (2, 8, 3), "Rows are right; cut the columns as well."
assert shape != (3, 5, 3), "One too many: a slice stops before its end."
assert shape == (2, 4, 3), f"The middle is (2, 4, 3), yours is {shape}."
assert middle[0, 0, 0] == image[2, 2, 0], "Right size, wrong place."
print("correct")
