"""Exercise: keep the weights of the best epoch."""

import copy
import random

import torch
from torch import nn


def keep(model: nn.Module) -> dict:
    """Return a state of the model that stays as it is."""
    return ...  # your line; copy is imported


torch.manual_seed(0)
drawn = [random.random() for _ in range(9)]
for losses in ([1.0, 0.7, 0.5, 0.6, 0.9], [*drawn, 1.0]):  # held-out losses
    model, lowest, best = nn.Linear(2, 3), float("inf"), None
    for epoch, loss in enumerate(losses):
        with torch.no_grad():
            for p in model.parameters():  # stands for an epoch of training
                p.copy_(torch.randn(p.shape))
        if loss < lowest:
            lowest, wanted = loss, copy.deepcopy(list(model.parameters()))
            try:
                best = keep(model)
            except Exception as error:
                raise AssertionError(f"Your line fails: {error!r}") from None
    assert best is not ..., "Replace the ... with a state_dict that stays."
    assert best is not None, "That returns nothing that could be kept."
    hint = "Keep the state_dict, not the whole model."
    assert not isinstance(best, nn.Module), hint
    assert isinstance(best, dict), "Keep a dictionary of names and tensors."
    for name in ("weight", "bias"):
        assert name in best, f"Keep the tensor under its name, {name!r}."
        hint = f"Keep tensors: {name!r} is {type(best[name]).__name__}."
        assert isinstance(best[name], torch.Tensor), hint
        now = model.state_dict()[name]
        hint = "It went on changing: the tensors in it are the model's own."
        assert not torch.equal(best[name], now), hint
        right = torch.equal(best[name], wanted[name == "bias"])
        hint = f"{name!r} is not what the epoch with the loss {lowest:.2f} had."
        assert right, hint
print("correct")
