"""Exercise: merge a low-rank adapter into the weights of its layer."""

import random

import torch


def merge(weight, down, up) -> torch.Tensor:
    """Return the weights (K, D) of one layer, from (K, D), (R, D), (K, R)."""
    return ...  # your line


torch.manual_seed(random.randrange(10**6))
rank, size = random.randrange(2, 5), random.randrange(6, 9)
first = [[1.0, 2.0], [3.0, 4.0]], [[1.0, -1.0]], [[2.0], [0.5]]
drawn = (size, size), (rank, size), (size, rank)
cases = map(torch.tensor, first), map(torch.rand, drawn)
for weight, down, up in cases:
    try:
        said = merge(weight.clone(), down.clone(), up.clone())
    except Exception as error:
        raise AssertionError(f"Your line stops: {error!r:.90}") from None
    assert said is not ..., "Replace the ... with a matrix."
    hint = f"Return a tensor, not a {type(said).__name__}."
    assert isinstance(said, torch.Tensor), hint
    hint = f"The shape is {tuple(said.shape)}, not that of the weights."
    assert said.shape == weight.shape, hint
    x = torch.rand(5, weight.shape[1])
    beside = (x @ down.T) @ up.T
    right = x @ weight.T + beside
    hint = "The old weights are not in it."
    assert not torch.allclose(x @ said.T, beside), hint
    assert not torch.equal(said, weight), "The adapter is left out."
    hint = "The merged layer does not give the sum of layer and adapter."
    assert torch.allclose(x @ said.T, right, atol=1e-4), hint
print("correct")
