"""Exercise: write what a linear layer calculates."""

import torch


def linear(x: torch.Tensor, w: torch.Tensor, b: torch.Tensor) -> torch.Tensor:
    """Return x times w, plus b: (N, D) with (K, D) and (K,) -> (N, K)."""
    return ...  # your line


torch.manual_seed(0)
for n, d, k in ((4, 3, 2), (5, 6, 6)):
    x, w, b = torch.randn(n, d), torch.randn(k, d), torch.randn(k)
    try:
        scores = linear(x, w, b)
    except RuntimeError as error:
        hint = f"x is ({n}, {d}), w is ({k}, {d}): so they do not fit."
        raise AssertionError(f"{hint} Python: {error}") from None
    except Exception as error:
        raise AssertionError(f"Your line fails: {error!r}") from None
    assert scores is not ..., "Replace the ... with a matrix product and a sum."
    hint = f"Return a tensor, not {type(scores).__name__}."
    assert torch.is_tensor(scores), hint
    shape = tuple(scores.shape)
    hint = "Rows should be samples: put x in front."
    assert shape != (k, n) or k == n, hint
    assert shape == (n, k), f"{n} samples, {k} scores each; you have {shape}."
    expected = torch.nn.functional.linear(x, w, b)  # (N, K)
    close = {"atol": 1e-5}
    missing = torch.allclose(scores, expected - b, **close)
    assert not missing, "The bias is missing."
    turned = torch.allclose(scores, expected - 2 * b, **close)
    assert not turned, "The bias is subtracted."
    hint = "The shape is right, but the numbers are not: a score is a row of x "
    hint += "times a row of w, summed up, and its bias."
    assert torch.allclose(scores, expected, **close), hint
print("correct")
