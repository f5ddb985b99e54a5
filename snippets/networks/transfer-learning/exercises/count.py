"""Exercise: how many numbers will training change?"""

import random

from torch import nn


def count(model: nn.Module) -> int:
    """Return how many numbers of the model are not frozen."""
    return ...  # your line


drawn = nn.Sequential(*(nn.Linear(n, n + 1) for n in range(2, 9)))
frozen = random.sample(range(7), 3)
for at in frozen:
    drawn[at].requires_grad_(False)
first = nn.Sequential(nn.Linear(4, 3), nn.ReLU(), nn.Linear(3, 2))
first[0].requires_grad_(False)
for model in (first, drawn):
    try:
        said = count(model)
    except Exception as error:
        raise AssertionError(f"Your line stops: {error!r:.90}") from None
    assert said is not ..., "Replace the ... with a number."
    hint = f"Return a whole number, not {said!r:.40}."
    assert isinstance(said, int) and not isinstance(said, bool), hint
    sizes = [p.numel() for p in model.parameters() if p.requires_grad]
    whole = sum(p.numel() for p in model.parameters())
    assert said != whole, f"{said} counts the frozen numbers, too."
    assert said != whole - sum(sizes), f"{said} counts the frozen ones alone."
    hint = f"{said} counts tensors, and each holds many numbers."
    assert said != len(sizes), hint
    hint = f"{said} is not how many numbers are left to train."
    assert said == sum(sizes), hint
print("correct")
