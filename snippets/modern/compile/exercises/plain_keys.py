"""Exercise: repair the keys of a network that was saved compiled."""

import random

import torch
from torch import nn


def plain(state: dict[str, torch.Tensor]) -> dict[str, torch.Tensor]:
    """Return the same tensors under the keys of the plain network."""
    return ...  # your line


torch.manual_seed(random.randrange(1000))
whole = nn.Sequential(nn.Linear(4, 3), nn.ReLU())
whole = torch.compile(whole, backend="eager")
inner = torch.compile(nn.Linear(5, 2), backend="eager")
part = nn.Sequential(nn.Linear(4, random.randint(2, 9)), inner)
for model in (whole, part):
    state = dict(model.state_dict())
    try:
        given = plain(state)
    except Exception as error:
        raise AssertionError(f"Your line fails: {error!r}") from None
    assert given is not ..., "Replace the ... with a dictionary."
    kind = type(given).__name__
    assert isinstance(given, dict), f"Return a dictionary, not a {kind}."
    hint = f"{len(state)} tensors came in, and {len(given)} come out."
    assert len(given) == len(state), hint
    wrong = [key for key in given if "_orig_mod" in str(key)]
    hint = f"{', '.join(map(str, wrong))} still names the wrapper."
    assert not wrong, hint
    for key, tensor in state.items():
        name = ".".join(p for p in key.split(".") if p != "_orig_mod")
        hint = f"There is no {name}, but {', '.join(map(str, given))}."
        assert name in given, hint
        hint = f"{name} is not the tensor that was saved."
        assert given[name] is tensor, hint
print("correct")
