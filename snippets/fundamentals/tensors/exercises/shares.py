"""Exercise: turn counts into shares, row by row."""

import torch


def shares(counts: torch.Tensor) -> torch.Tensor:
    """Return each row divided by its own sum: (N, D) -> (N, D)."""
    return ...  # your line


torch.manual_seed(0)
first = torch.tensor([[1.0, 1.0, 2.0], [0.0, 2.0, 2.0], [4.0, 3.0, 3.0]])
# How often three digits were read as which one; then five others, four ways.
for counts in (first, torch.randint(1, 9, (5, 4)).float()):
    try:
        found = shares(counts)
    except Exception as error:
        hint = f"{error} Did you keep the axis that you sum over?"
        raise AssertionError(f"Your line fails: {hint}") from None
    assert found is not ..., "Replace the ... with a division."
    hint = f"Return a tensor, not {type(found).__name__}."
    assert torch.is_tensor(found), hint
    n, d = counts.shape
    hint = f"({n}, {d}) goes in, {tuple(found.shape)} comes out."
    assert found.shape == counts.shape, hint
    hint = "A share lies between 0 and 1: divide by a sum."
    assert found.max() <= 1 and found.min() >= 0, hint
    rows, columns = found.sum(dim=1), found.sum(dim=0)
    hint = "You divided by the sum of the whole table."
    assert not torch.isclose(found.sum(), torch.tensor(1.0)), hint
    hint = f"The shares of row 0 sum to {rows[0]:.2f}, not to 1."
    if torch.allclose(columns, torch.ones(d)):
        hint = "Those are the columns' shares."
    elif n == d and torch.allclose(found, counts / counts.sum(dim=1)):
        hint = "Column k was divided by the sum of row k: keep the axis."
    assert torch.allclose(rows, torch.ones(n)), hint
    for row, mine in zip(counts.tolist(), found.tolist()):
        told = [round(share, 3) for share in mine]
        right = all(abs(c / sum(row) - m) < 1e-4 for c, m in zip(row, mine))
        assert right, f"In the row {row} the shares are not {told}."
print("correct")
