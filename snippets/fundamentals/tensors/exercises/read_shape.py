"""Exercise: find the shape of nested lists before PyTorch does."""

import random

import torch


def shape_of(nested: list) -> tuple:
    """Return the shape that torch.tensor(nested) has, from its three axes."""
    return ...  # your line: without torch, by the lengths of lists


first = [
    [[1, 2], [3, 4], [5, 6]],
    [[7, 8], [9, 0], [1, 2]],
    [[3, 4], [5, 6], [7, 8]],
    [[9, 0], [1, 2], [3, 4]],
]
a, b, c = random.sample(range(5, 12), 3)
drawn = [[[7] * c for _ in range(b)] for _ in range(a)]
for nested in (first, drawn):
    right = tuple(torch.tensor(nested).shape)
    try:
        shape = shape_of(nested)
    except AttributeError as error:
        hint = f"Lists have lengths, not a shape: count. Python: {error}"
        raise AssertionError(hint) from None
    except Exception as error:
        raise AssertionError(f"Your line fails: {error!r}") from None
    assert shape is not ..., "Replace the ... with a tuple of three lengths."
    assert type(shape).__name__ != "Size", "Count it without torch."
    hint = f"A shape is a tuple like (5, 7), not {shape!r:.40}."
    assert isinstance(shape, tuple), hint
    hint = f"Three brackets open before the first number, not {len(shape)}."
    assert len(shape) == 3, hint
    assert shape != right[::-1], "Right sizes, but the outermost comes first."
    for axis in range(3):
        told = f"Axis {axis} does not have size {shape[axis]}"
        assert shape[axis] == right[axis], f"{told}: count the lists inside."
print("correct")
