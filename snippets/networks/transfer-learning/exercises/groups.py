"""Exercise: a tenth of the rate for the body, all of it for the head."""

import random

import torch
from torch import nn


def groups(body: nn.Module, head: nn.Module, rate: float) -> list[dict]:
    """Return two groups for an optimizer, the body's first."""
    return ...  # your line


for rate in (0.01, random.uniform(0.1, 1)):
    body, head = nn.Linear(4, 3), nn.Linear(3, 2)
    try:
        said = groups(body, head, rate)
        assert said is not ..., "Replace the ... with two groups."
        optimizer = torch.optim.SGD(said, lr=123)
    except AssertionError:
        raise
    except Exception as error:
        raise AssertionError(f"This stops: {error!r:.90}") from None
    found = optimizer.param_groups
    assert len(found) == 2, f"There are {len(found)} groups."
    hint = "A group has no rate of its own: it has that of the optimizer."
    assert all(group["lr"] != 123 for group in found), hint
    hint = "The first group is that of the head."
    assert found[0]["params"][0] is not head.weight, hint
    for group, part, lr in zip(found, (body, head), (rate / 10, rate)):
        name = "body" if part is body else "head"
        kept = [id(p) for p in group["params"]]
        hint = f"The group of the {name} does not hold its parameters."
        assert kept == [id(p) for p in part.parameters()], hint
        hint = f"rate={rate:.4f}, and the {name} gets {group['lr']:.4f}."
        assert abs(group["lr"] - lr) < 1e-9, hint
print("correct")
