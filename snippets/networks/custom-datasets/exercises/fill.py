"""Exercise: fill the gaps of new rows with what the training rows say."""

import random

import torch


def fill(new: torch.Tensor, train: torch.Tensor) -> torch.Tensor:
    """Return new (M, D), each nan replaced by the column's training mean."""
    return ...  # your line


nan = float("nan")
torch.manual_seed(random.randrange(1000))
drawn, rows = torch.randn(12, 3) + 5, torch.randn(20, 3)
drawn[torch.rand(12, 3) < 0.4] = nan
drawn[0], rows[3, 1] = nan, nan
few = torch.tensor([[nan, 1.0], [8.0, nan]])
cases = (few, torch.tensor([[2.0, nan], [4, 6]])), (drawn, rows)
for new, train in cases:
    try:
        filled = fill(new.clone(), train.clone())
    except Exception as error:
        raise AssertionError(f"Your line fails: {error!r}") from None
    assert filled is not ..., "Replace the ... with the filled rows."
    assert torch.is_tensor(filled), f"Return a tensor, not {filled!r:.40}."
    wanted, got = tuple(new.shape), tuple(filled.shape)
    assert got == wanted, f"The shape is {got}; it should be {wanted}."
    gaps = new.isnan()
    left = int(filled.isnan().sum())
    hint = f"{left} gaps are left; the training rows have gaps, too."
    assert not left, hint
    hint = "A number that was there has changed."
    assert torch.allclose(filled[~gaps], new[~gaps]), hint
    right = train.nanmean(dim=0).expand_as(new)
    said, due = filled[gaps][0].item(), right[gaps][0].item()
    hint = f"A gap became {said:.2f}, and its training mean is {due:.2f}."
    assert torch.allclose(filled[gaps], right[gaps], atol=1e-4), hint
print("correct")
