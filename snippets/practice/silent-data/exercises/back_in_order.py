"""Exercise: bring shuffled answers back into the order of the data set."""

import random

import torch


def in_order(answers: torch.Tensor, rows: torch.Tensor) -> torch.Tensor:
    """Return the answers so that number i is that of row i.

    `rows` says which row of the data set each answer belongs to.
    """
    return ...  # your line: (N,), (N,) -> (N,)


torch.manual_seed(random.randrange(1000))
first = torch.tensor([7, 4, 9, 1]), torch.tensor([1, 2, 3, 0])
later = torch.randint(1000, (30,)), torch.randperm(30)
for answers, rows in (first, later):
    try:
        got = in_order(answers, rows)
    except Exception as error:
        raise AssertionError(f"Your line fails: {error!r}") from None
    assert got is not ..., "Replace the ... with the answers in order."
    kind = type(got).__name__
    assert torch.is_tensor(got), f"Return a tensor, not a {kind}."
    hint = f"There are {len(rows)} answers; you return {tuple(got.shape)}."
    assert got.shape == answers.shape, hint
    pairs = sorted(zip(rows.tolist(), answers.tolist()))
    right = torch.tensor([answer for _, answer in pairs])
    hint = "You take answer number rows[i] for row i; it is the other way."
    assert torch.equal(got, right) or not torch.equal(got, answers[rows]), hint
    hint = "You sorted the answers by size, and they belong to other rows now."
    by_size = answers.sort().values
    assert torch.equal(got, right) or not torch.equal(got, by_size), hint
    hint = f"{(got != right).sum()} answers stand at a row that is not theirs."
    assert torch.equal(got, right), hint
print("correct")
