"""Exercise: turn the weights of one unit into a picture."""

import torch
from torch import nn


def picture(layer: nn.Linear, unit: int, side: int) -> torch.Tensor:
    """Return the weights of a unit as `side` lines of `side` pixels."""
    return ...  # your line


torch.manual_seed(0)
for layer, unit, side in ((nn.Linear(64, 16), 3, 8), (nn.Linear(25, 6), 4, 5)):
    try:
        found = picture(layer, unit, side)
    except Exception as error:
        raise AssertionError(f"Your line fails: {error!r}") from None
    assert found is not ..., "Replace the ... with a part of layer.weight."
    hint = f"Return a tensor, not {type(found).__name__}."
    assert isinstance(found, torch.Tensor), hint
    shape, own = tuple(found.shape), layer.weight[unit].detach()
    hint = f"These are {side**2} weights in one row: view."
    assert shape != (side**2,), hint
    hint = f"One unit is {side} × {side}; this has the shape {shape}."
    assert shape == (side, side), hint
    flat = found.detach().flatten()
    hint = "Counting starts at 0."
    assert not torch.equal(flat, layer.weight[unit - 1]), hint
    hint = f"Unit {unit} has the index {unit}."
    assert not torch.equal(flat, layer.weight[unit + 1]), hint
    hint = "Lines became columns."
    assert not torch.equal(found.detach().T.flatten(), own), hint
    hint = f"These are not unit {unit}'s weights, line by line."
    assert torch.equal(flat, own), hint
print("correct")
