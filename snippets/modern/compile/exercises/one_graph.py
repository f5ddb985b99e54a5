"""Exercise: a choice without a branch."""

import random

import torch


def leaky(x: torch.Tensor) -> torch.Tensor:
    """Return x, and a tenth of it where it is negative, if its sum is positive.

    If its sum is not positive, return x as it is.
    """
    return ...  # your line, without `if`: (N,) -> (N,)


torch.manual_seed(random.randrange(1000))
drawn = torch.randn(20)
for x in (torch.tensor([-1.0, 2.0, -0.5]), torch.tensor([-3.0, 1.0]), drawn):
    try:
        y = leaky(x)
    except Exception as error:
        raise AssertionError(f"Your line fails: {error!r}") from None
    assert y is not ..., "Replace the ... with a tensor."
    assert torch.is_tensor(y), f"Return a tensor, not a {type(y).__name__}."
    assert y.shape == x.shape, f"{len(x)} numbers became {tuple(y.shape)}."
    right = x.clone()
    if sum(x.tolist()) > 0:
        right[x < 0] /= 10
    first = [round(v, 2) for v in x.tolist()[:3]]
    gap = (y - right).abs().max()
    told = f"For {first} (sum {x.sum():.1f}) you are off by {gap:.2f}."
    assert torch.allclose(y, right, atol=1e-6), told
    fast = torch.compile(leaky, backend="eager", fullgraph=True)
    try:
        z = fast(x)
    except Exception as error:
        name = type(error).__name__
        raise AssertionError(f"Right, but not in one graph: {name}.") from None
    assert torch.equal(z, y)
print("correct")
