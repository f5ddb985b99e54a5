"""Exercise: a mask that lets each position see only the last few."""

import random

import torch


def window(t: int, size: int) -> torch.Tensor:
    """Return where looking is allowed: itself and the size - 1 before it."""
    return ...  # your lines: (T, T), True where looking is allowed


for t, size in ((5, 2), (random.randint(6, 9), random.randint(3, 5))):
    try:
        said = window(t, size)
    except Exception as error:
        raise AssertionError(f"Your line fails: {error!r}") from None
    assert said is not ..., "Replace the ... with comparisons of positions."
    hint = f"Return a tensor, not a {type(said).__name__}."
    assert torch.is_tensor(said), hint
    hint = f"Return True and False, not {said.dtype}."
    assert said.dtype == torch.bool, hint
    hint = f"For {t} positions yours is {tuple(said.shape)}."
    assert said.shape == (t, t), hint
    rows = [[b <= a < b + size for b in range(t)] for a in range(t)]
    right = torch.tensor(rows)
    assert not torch.equal(said, ~right), "You return what is forbidden."
    assert not torch.equal(said, right.T), "It looks ahead, not back."
    assert not said.triu(1).any(), "Somebody sees the future."
    row = said[-1].sum().item()
    hint = f"The last position sees {row} positions; the window has {size}."
    assert row == size, hint
    wrong = (said != right).sum().item()
    assert wrong == 0, f"{wrong} of {t * t} places are wrong."
print("correct")
