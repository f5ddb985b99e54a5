"""Exercise: the loss of a batch from the losses of its parts."""

import random

import torch


def whole(means: torch.Tensor, sizes: torch.Tensor) -> torch.Tensor:
    """Return the mean loss of all rows from means and sizes of the parts."""
    return ...  # your line: (P,), (P,) -> ()


torch.manual_seed(random.randrange(1000))
first = torch.tensor([2.0, 1.0, 6.0]), torch.tensor([30, 20, 10])
last = 1 + torch.rand(5), torch.randperm(9)[:5] + 2
for means, sizes in (first, last):
    try:
        loss = whole(means, sizes)
    except Exception as error:
        raise AssertionError(f"Your line fails: {error!r}") from None
    assert loss is not ..., "Replace the ... with the loss of all rows."
    kind = type(loss).__name__
    assert torch.is_tensor(loss), f"Return a tensor, not a {kind}."
    assert loss.ndim == 0, f"Return one number; yours is {tuple(loss.shape)}."
    pairs = [*zip(means.tolist(), sizes.tolist())]
    sums = sum(m * n for m, n in pairs)
    rows = sum(n for _, n in pairs)
    loss, right = loss.item(), sums / rows
    told = f"{loss:.3f} for parts of {sizes.tolist()} rows"
    plain = sum(m for m, _ in pairs) / len(pairs)
    hint = f"{told} counts each part once, not each row."
    assert abs(loss - plain) > 1e-5, hint
    hint = f"{told} is a sum over the rows, not a mean."
    assert abs(loss - sums) > 1e-3, hint
    hint = f"{told}, where each row should count once."
    assert abs(loss - right) < 1e-4, hint
print("correct")
