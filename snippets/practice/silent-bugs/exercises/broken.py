"""Exercise: find the broken one among three training steps."""

import random
from collections.abc import Callable

import torch


def broken(step: Callable, w: torch.Tensor) -> bool:
    """Return whether a step uses more than the gradient of its own loss.

    step(w) takes one whole step at the rate 0: only w.grad can change.
    """
    return ...  # your lines


def cleared_first(w: torch.Tensor) -> None:
    """Clear, then compute the gradient."""
    w.grad = None
    w.square().sum().backward()


def cleared_in_place(w: torch.Tensor) -> None:
    """Fill the old gradient with zeros, then add the new one."""
    if w.grad is not None:
        w.grad.zero_()
    w.square().sum().backward()


def never_cleared(w: torch.Tensor) -> None:
    """Compute the gradient."""
    w.square().sum().backward()


torch.manual_seed(random.randrange(1000))
others = [cleared_in_place, never_cleared, never_cleared]
for step in (cleared_first, *random.sample(others, 3)):
    w = torch.rand(5).add(1).requires_grad_()  # (D,)
    try:
        told = broken(step, w)
    except Exception as error:
        raise AssertionError(f"Your lines fail: {error!r}") from None
    assert told is not ..., "Replace the ... with True or False."
    if torch.is_tensor(told) and told.ndim == 0:
        told = told.item()
    assert isinstance(told, bool), f"Return True or False, not {told!r:.40}."
    right = step is never_cleared
    hint = f"You call {step.__name__} broken, and it is right."
    assert right or not told, hint
    hint = f"You call {step.__name__} right, and it adds gradients up."
    assert told or not right, hint
print("correct")
