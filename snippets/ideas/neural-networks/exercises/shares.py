"""Exercise: turn the scores of three pictures into shares."""

import torch


def shares(scores: torch.Tensor) -> torch.Tensor:
    """Return one share per class: (N, K) -> (N, K)."""
    return ...  # your line


torch.manual_seed(0)
first = torch.tensor([[2.0, 1.0, -1.0], [0.0, 3.0, 1.0], [1.0, 1.0, 4.0]])
for scores in (first, torch.randn(5, 4)):
    try:
        p = shares(scores)
    except Exception as error:
        raise AssertionError(f"Your line fails: {error!r}") from None
    assert p is not ..., "Replace the ... with a softmax."
    assert torch.is_tensor(p), "Make one tensor; torch.softmax does."
    shape, (n, k) = tuple(p.shape), scores.shape
    hint = f"{n} pictures, {k} shares each; these are {shape}."
    assert shape == (n, k), hint
    assert p.min() >= 0, "A share cannot be negative: take e to the power."
    columns, rows = p.sum(dim=0), p.sum(dim=1)
    hint = f"The shares of the first picture sum to {rows[0]:.2f}, not to 1."
    if torch.allclose(columns, torch.ones(k)):
        hint = "Each column sums to one: pictures compete. Classes should."
    assert torch.allclose(rows, torch.ones(n)), hint
    e = scores.exp()
    hint = "They sum to one, but are not shares of e to the power of a score."
    assert torch.allclose(p, e / e.sum(1, True), atol=1e-5), hint
print("correct")
