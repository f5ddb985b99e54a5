"""Exercise: put a layer between two that do not fit together."""

import random

import torch
from torch import nn


def between(before: nn.Linear, after: nn.Linear) -> nn.Linear:
    """Return one layer that takes what comes in and gives what is needed."""
    return ...  # your line


for gives, wants in ((20, 7), random.sample(range(5, 99), 2)):
    before, after = nn.Linear(12, gives), nn.Linear(wants, 3)
    try:
        middle = between(before, after)
    except Exception as error:
        raise AssertionError(f"Your line fails: {error!r}") from None
    assert middle is not ..., "Replace the ... with one nn.Linear."
    hint = f"One nn.Linear is enough, and this is {type(middle).__name__}."
    assert isinstance(middle, nn.Linear), hint
    hint = "That layer is there already: create one that fits between."
    assert middle is not before and middle is not after, hint
    model = nn.Sequential(before, nn.ReLU(), middle, after)
    try:
        shape = tuple(model(torch.zeros(2, 12)).shape)
    except RuntimeError as error:
        shape = error
    ends = middle.in_features, middle.out_features
    hint = f"Swapped: {gives} numbers come in, {wants} are needed."
    assert ends != (wants, gives), hint
    hint = f"{gives} numbers per row come in; your layer takes {ends[0]}."
    assert ends[0] == gives, hint
    hint = f"{wants} numbers per row are needed; your layer gives {ends[1]}."
    assert ends[1] == wants, hint
    assert shape == (2, 3), f"Python says: {shape}"
print("correct")
