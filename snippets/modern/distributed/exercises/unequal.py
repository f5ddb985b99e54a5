"""Exercise: the gradient of a batch, from shares of unequal size."""

import random

import torch


def of_all_rows(means: torch.Tensor, rows: torch.Tensor) -> torch.Tensor:
    """Return the mean gradient of all rows, given those of the shares."""
    return ...  # your line: (N, D), (N,) -> (D,)


torch.manual_seed(random.randrange(1000))
for rows, D in (([6, 2], 3), ([5, 1, 9], 4)):
    each = [torch.randn(n, D) for n in rows]  # the gradient of each row
    means = torch.stack([g.mean(dim=0) for g in each])
    sizes = torch.tensor(rows)
    try:
        got = of_all_rows(means.clone(), sizes.clone())
    except Exception as error:
        raise AssertionError(f"Your line fails: {error!r}") from None
    assert got is not ..., "Replace the ... with a formula."
    assert torch.is_tensor(got), f"Return a tensor, not {type(got).__name__}."
    hint = f"Shape {tuple(got.shape)}; one gradient has the shape ({D},)."
    assert got.shape == (D,), hint
    right = torch.cat(each).mean(dim=0)
    hint = f"Shares of {rows} rows count equally in your mean."
    assert not torch.allclose(got, means.mean(dim=0), atol=1e-4), hint
    hint = "This is the sum over all rows and not yet their mean."
    assert not torch.allclose(got, right * sum(rows), atol=1e-4), hint
    hint = "The weights of your shares add up to something other than 1."
    ones = of_all_rows(torch.ones(len(rows), D), sizes.clone())
    assert torch.allclose(ones, torch.ones(D)), hint
    hint = f"Your first number is {got[0]:.3f}, not {right[0]:.3f}."
    assert torch.allclose(got, right, atol=1e-4), hint
print("correct")
