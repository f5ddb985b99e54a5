"""Exercise: from scores to weights, each position over its past."""

import random

import torch


def past_weights(scores: torch.Tensor) -> torch.Tensor:
    """Return the weights over the position itself and those before it."""
    return ...  # your line: (T, T) -> (T, T)


torch.manual_seed(random.randrange(1000))
for scores in (torch.arange(9.0).reshape(3, 3), torch.randn(6, 6)):
    try:
        said = past_weights(scores.clone())
    except Exception as error:
        raise AssertionError(f"Your line fails: {error!r}") from None
    assert said is not ..., "Replace the ... with masked scores and a softmax."
    hint = f"Return a tensor, not a {type(said).__name__}."
    assert torch.is_tensor(said), hint
    size = len(scores)
    hint = f"Scores {size} × {size} became {tuple(said.shape)}."
    assert said.shape == scores.shape, hint
    assert not said.isnan().any(), "Some weights are nan: a row sees nothing."
    sums = said.sum(dim=1)
    hint = f"The rows add up to {sums.min():.2f} to {sums.max():.2f}."
    assert torch.allclose(sums, torch.ones(size), atol=1e-5), hint
    right = torch.zeros(size, size)
    for t in range(size):
        powers = scores[t, : t + 1].double().exp()
        right[t, : t + 1] = (powers / powers.sum()).float()
    leak = said.triu(1).abs().max()
    assert leak < 1e-6, f"A later position gets a weight of {leak:.2f}."
    wrong = (~torch.isclose(said, right, atol=1e-5)).sum()
    hint = f"{wrong} of {size * size} weights are wrong, none in the future."
    assert wrong == 0, hint
print("correct")
