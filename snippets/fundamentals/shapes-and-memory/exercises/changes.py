"""Exercise: let the code answer whether a call changes its tensor."""

import random
from collections.abc import Callable

import torch


def changes(x: torch.Tensor, call: Callable) -> bool:
    """Tell whether call(x) changes the numbers in x."""
    try:
        before = ...  # your line: what x holds now, safe from the call
    except Exception as error:
        raise AssertionError(f"Your line fails: {error!r}") from None
    assert before is not ..., "Replace the ... with a copy of x."
    assert torch.is_tensor(before), "before is not a tensor: copy x."
    hint = "before should hold all numbers of x, as they are."
    assert torch.equal(before, x), hint
    call(x)
    return not torch.equal(x, before)


for size in (3, random.randint(4, 9)):
    x = torch.tensor([random.uniform(1, 9) for _ in range(size)])  # (N,)
    assert not changes(x, lambda x: x.clone()), "x.clone() leaves x alone."
    for call in (lambda x: x.add_(1), lambda x: x.data.mul_(3)):
        hint = "x was changed, and before changed with it: no copy."
        assert changes(x, call), hint
    assert not changes(x, lambda x: x.sort()), "x.sort() gives a sorted copy."
print("correct")
