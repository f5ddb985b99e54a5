"""Exercise: hold out all rows of some writers."""

import random

import torch


def in_test(writer: torch.Tensor, held: torch.Tensor) -> torch.Tensor:
    """Return which rows are by one of the writers that are held out."""
    return ...  # your line: (N,), (K,) -> (N,)


torch.manual_seed(random.randrange(1000))
first = torch.tensor([3, 1, 3, 2, 0, 1, 2, 2]), torch.tensor([1, 3])
later = torch.cat([torch.arange(9), torch.randint(9, (40,))])
for writer, held in (first, (later, torch.randperm(9)[:4])):
    try:
        test = in_test(writer, held)
    except Exception as error:
        raise AssertionError(f"Your line fails: {error!r}") from None
    assert test is not ..., "Replace the ... with a comparison."
    kind = type(test).__name__
    assert torch.is_tensor(test), f"Return a tensor, not a {kind}."
    hint = f"Return {len(writer)} times True or False, not {tuple(test.shape)}."
    assert test.shape == writer.shape, hint
    hint = f"Return True or False, not {test.dtype}."
    assert test.dtype == torch.bool, hint
    right = torch.tensor([w in held.tolist() for w in writer.tolist()])
    assert not torch.equal(test, ~right), "You hold out the others."
    both = set(writer[test].tolist()) & set(writer[~test].tolist())
    assert not both, f"On both sides: writers {sorted(both)}."
    missing = set(held.tolist()) - set(writer[test].tolist())
    assert not missing, f"Not in the test: writers {sorted(missing)}."
    assert torch.equal(test, right), f"{(test != right).sum()} rows are wrong."
print("correct")
