"""Exercise: make a model with dropout answer the same twice."""

import random

import torch
from torch import nn


def quiet(model: nn.Module) -> None:
    """Let a model answer without dropout, and keep it for training."""
    ...  # your line


torch.manual_seed(0)
for width, share in ((64, 0.5), (random.randint(30, 90), 0.25)):
    model = nn.Sequential(nn.Linear(4, width), nn.Dropout(p=share))
    model.append(nn.Linear(width, 1))
    x, before = torch.randn(3, 4), model[0].weight.clone()
    try:
        quiet(model)
    except Exception as error:
        raise AssertionError(f"Your line fails: {error!r}") from None
    same = torch.equal(model(x), model(x))
    assert same, "Two passes disagree. Replace the ... with a switch of mode."
    kept = isinstance(model[1], nn.Dropout) and model[1].p == share
    assert kept, "Keep the dropout for training; switch the mode."
    assert not model.training, "One part is switched; the whole model is not."
    hint = "The weights of the model have changed: they should stay."
    assert torch.equal(model[0].weight, before), hint
    parts = [part for part in model if part.training]
    assert not parts, f"Still in training mode: {parts}."
print("correct")
