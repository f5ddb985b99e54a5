"""Exercise: the parameters that a step has left as they were."""

import random

import torch
from torch import nn


def unchanged(model: nn.Module, before: dict) -> list[str]:
    """Return the names of the parameters that equal those in `before`."""
    return ...  # your line


torch.manual_seed(random.randrange(1000))
frozen = random.choice([{"0.weight"}, {"1.bias", "2.weight"}])
for still in (set(), {"0.bias", "2.bias"}, frozen):
    model = nn.Sequential(nn.Linear(2, 3), nn.Linear(3, 3), nn.Linear(3, 1))
    before = {n: p.detach().clone() for n, p in model.named_parameters()}
    for name, p in model.named_parameters():
        if name not in still:
            p.data[0] += 1  # part of the tensor, not all of it
    try:
        got = unchanged(model, before)
    except Exception as error:
        raise AssertionError(f"Your line fails: {error!r}") from None
    assert got is not ..., "Replace the ... with a list."
    kind = type(got).__name__
    assert isinstance(got, list), f"Return a list, not {kind}."
    strange = [name for name in got if str(name) not in before]
    assert not strange, f"{strange[0]!r} is no name of a parameter."
    moved = [name for name in got if name not in still]
    assert not moved, f"{moved[0]} has changed, at least in part."
    missed = [name for name in sorted(still) if name not in got]
    assert not missed, f"{missed} did not change, and is not named."
    right = [name for name in before if name in still]
    assert got == right, f"The order is {got}, the model's is another."
print("correct")
