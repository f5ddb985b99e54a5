"""Exercise: rows that are the same at each call."""

import random

import torch


def validation_rows(n: int, k: int, seed: int) -> torch.Tensor:
    """Return the first k of n row numbers in the shuffled order of a seed.

    Leave all other random numbers as they were.
    """
    return ...  # your line: -> (k,)


for n, k, seed in ((8, 3, 0), (random.randint(50, 99), 20, 7)):
    torch.manual_seed(1 + seed)
    others = torch.get_rng_state()
    try:
        rows = [validation_rows(n, k, s) for s in (seed, seed, seed + 1)]
    except Exception as error:
        raise AssertionError(f"Your line fails: {error!r}") from None
    assert rows[0] is not ..., "Replace the ... with row numbers."
    kind = type(rows[0]).__name__
    assert torch.is_tensor(rows[0]), f"Return a tensor, not a {kind}."
    hint = f"The shape is {tuple(rows[0].shape)} for k = {k}."
    assert rows[0].shape == (k,), hint
    hint = "The second call has other rows than the first."
    assert torch.equal(rows[0], rows[1]), hint
    hint = "Another seed gives the same rows."
    assert not torch.equal(rows[0], rows[2]), hint
    same = torch.equal(others, torch.get_rng_state())
    assert same, "You changed the random numbers of the whole program."
    generator = torch.Generator().manual_seed(seed)
    order = torch.randperm(n, generator=generator)
    hint = "These are the last of the shuffled rows."
    assert not torch.equal(rows[0], order[n - k :]), hint
    assert len(set(rows[0].tolist())) == k, "A row comes twice."
    mine, right = rows[0][:5].tolist(), order[: min(k, 5)].tolist()
    hint = f"Your rows begin {mine}, the shuffled order {right}."
    assert torch.equal(rows[0], order[:k]), hint
print("correct")
