"""Exercise: name the tensors that a step did not change."""

import random

import torch
from torch import nn


def still(before: dict, after: dict) -> list[str]:
    """Return, in order, the names whose tensors are equal in both states."""
    return ...  # your line


torch.manual_seed(random.randrange(1000))
moves = [["0.weight"], ["2.weight", "0.bias"], random.choice([[], ["2.bias"]])]
for moved in moves:
    model = nn.Sequential(nn.Linear(3, 4), nn.ReLU(), nn.Linear(4, 2))
    before = {n: t.clone() for n, t in model.state_dict().items()}
    after = {n: t.clone() for n, t in before.items()}
    for name in moved:
        after[name].view(-1)[0] += 1  # one number is enough
    try:
        told = still(before, after)
    except Exception as error:
        raise AssertionError(f"Your line fails: {error!r}") from None
    assert told is not ..., "Replace the ... with a list of names."
    strings = isinstance(told, list) and all(isinstance(n, str) for n in told)
    assert strings, f"Return a list of names, not {told!r:.40}."
    right = [name for name in before if name not in moved]
    slips = [name for name in told if name in moved]
    hint = f"You name {slips}, and one number of it changed."
    assert not slips, hint
    hint = f"{len(right)} tensors stayed, and you name {len(told)}: {told}."
    assert sorted(told) == sorted(right), hint
    assert told == right, "Keep the order of the model."
print("correct")
