"""Exercise: the logit that belongs to a probability."""

import random

import torch


def logit(p: torch.Tensor) -> torch.Tensor:
    """Return the numbers whose sigmoid is p."""
    return ...  # your line: (N,) -> (N,)


torch.manual_seed(random.randrange(1000))
for p in (torch.tensor([0.5, 0.9, 0.2]), 0.05 + 0.9 * torch.rand(6)):
    try:
        z = logit(p)
    except Exception as error:
        raise AssertionError(f"Your line fails: {error!r}") from None
    assert z is not ..., "Replace the ... with a formula."
    assert torch.is_tensor(z), f"Return a tensor, not a {type(z).__name__}."
    hint = f"{len(p)} probabilities are given; your shape is {tuple(z.shape)}."
    assert z.shape == p.shape, hint
    odds = p.double() / (1 - p.double())
    right = odds.log().float()
    assert not torch.allclose(z, p.sigmoid()), "This is the sigmoid again."
    assert not torch.allclose(z, -right, atol=1e-3), "The sign is flipped."
    hint = "These are the odds, p against 1 - p; one step is missing."
    assert not torch.allclose(z, odds.float(), atol=1e-3), hint
    back = z.sigmoid()[1].item()
    hint = f"The sigmoid of your second number is {back:.2f}, not {p[1]:.2f}."
    assert torch.allclose(z, right, atol=1e-3), hint
print("correct")
