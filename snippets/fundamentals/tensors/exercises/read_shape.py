"""Exercise: say the shape before PyTorch does."""

import torch

x = torch.tensor(
    [
        [[1, 2], [3, 4], [5, 6]],
        [[7, 8], [9, 0], [1, 2]],
        [[3, 4], [5, 6], [7, 8]],
        [[9, 0], [1, 2], [3, 4]],
    ]
)
shape = ...  # your line: the shape of x, as a tuple of integers
assert shape is not ..., "Replace the ... with a tuple such as (5, 7)."

assert isinstance(shape, tuple), "A shape is a tuple: (5, 7), not [5, 7]."
assert len(shape) == 3, "Three brackets open before the first number."
assert shape != (2, 3, 4), "Right sizes, but the outermost comes first."
assert shape == x.shape, "Count the items of the outermost list first."
print("correct")
