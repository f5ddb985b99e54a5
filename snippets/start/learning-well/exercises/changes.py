"""Exercise: let the code answer whether a call changes its tensor."""

from collections.abc import Callable

import torch


def changes(call: Callable) -> bool:
    """Tell whether call(x) leaves other numbers in x than before."""
    x = torch.tensor([3.5, 1.0, 2.0])  # (N,)
    before = ...  # your line: what x holds now, safe from the call
    assert before is not ..., "Replace the ... with a copy of x."
    call(x)
    assert torch.is_tensor(before), "before is no tensor; copy x as one."
    return not torch.equal(x, before)


found = changes(lambda x: x.clone())
assert not found, "before should hold all three numbers of x, as they are."
found = changes(lambda x: x.add_(1))
assert found, "add_(1) changed x, and before changed along: it is no copy."
assert not changes(lambda x: x.sort()), "x.sort() gives a sorted copy."
print("correct")
