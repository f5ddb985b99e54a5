"""Exercise: take the body of a network, all layers but the last."""

import random

import torch
from torch import nn


def cut(model: nn.Sequential, x: torch.Tensor) -> torch.Tensor:
    """Return what the layer before the last one computes from x."""
    return ...  # your line


torch.manual_seed(random.randrange(10**6))
wide, batch = random.randrange(5, 9), random.randrange(3, 6)
hidden = nn.Linear(4, 6), nn.Tanh(), nn.Linear(6, wide), nn.Tanh()
cases = (
    (nn.Sequential(nn.Linear(2, 3), nn.Linear(3, 4)), torch.rand(2, 2)),
    (nn.Sequential(*hidden, nn.Linear(wide, 2)), torch.randn(batch, 4)),
)
for model, x in cases:
    right, whole = x, model(x).shape
    for layer in list(model)[: len(model) - 1]:
        right = layer(right)
    try:
        said = cut(model, x.clone())
    except Exception as error:
        raise AssertionError(f"Your line stops: {error!r:.90}") from None
    assert said is not ..., "Replace the ... with the features."
    hint = f"Return a tensor, not a {type(said).__name__}."
    assert isinstance(said, torch.Tensor), hint
    hint = f"The shape is {tuple(said.shape)}; the last layer is still there."
    assert said.shape != whole, hint
    hint = f"The shape is {tuple(said.shape)}, which is not that layer's."
    assert said.shape == right.shape, hint
    gap = (said - right).abs().max()
    hint = f"The numbers are not that layer's: off by up to {gap:.3f}."
    assert torch.allclose(said, right, atol=1e-6), hint
print("correct")
