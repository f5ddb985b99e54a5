"""Checks of a model and its outputs: silent if all is well."""

import torch
from torch import nn


def check_logits(logits: torch.Tensor) -> None:
    """Raise AssertionError if logits (B, K) are probabilities already."""
    sums = logits.sum(dim=1)  # (B,)
    found = torch.allclose(sums, torch.ones_like(sums)) and logits.min() >= 0
    assert not found, "Rows add up to 1: look for a softmax before the loss."


def check_probabilities(p: torch.Tensor) -> None:
    """Raise AssertionError if the rows of p (B, K) do not add up to 1."""
    sums = p.sum(dim=1)  # (B,)
    worst = sums[(sums - 1).abs().argmax()]
    told = f"A row adds up to {worst:.2g}: look at the axis of the softmax."
    assert abs(worst - 1) < 0.001, told


def check_same_shape(output: torch.Tensor, y: torch.Tensor) -> None:
    """Raise AssertionError if a loss would broadcast outputs or targets."""
    told = f"are {tuple(output.shape)}, the targets {tuple(y.shape)}"
    assert output.shape == y.shape, f"The outputs {told}: look at their axes."


def check_registered(model: nn.Module) -> None:
    """Raise AssertionError if numbers to train are not in parameters()."""
    known = {id(p) for p in model.parameters()}
    told = "is not in parameters(): look for a plain list or a computed one."
    found = [item for owner in model.modules() for item in vars(owner).items()]
    for name, held in found:  # which grows: a list may hold lists
        held = [*held.parameters()] if isinstance(held, nn.Module) else held
        held = [*held.values()] if isinstance(held, dict) else held
        if isinstance(held, list | tuple):
            found += [(name, part) for part in held]
        free = getattr(held, "requires_grad", False)
        assert not free or id(held) in known, f"`{name}` {told}"


if __name__ == "__main__":
    torch.manual_seed(0)
    model, listed, said = nn.Linear(3, 2), nn.Linear(3, 2), []
    listed.hidden = [[nn.Linear(3, 3)]]
    z = model(torch.randn(6, 3))  # (N, D) -> (N, K)
    for check, well, ill in (
        (check_logits, (z,), (z.softmax(dim=1),)),
        (check_probabilities, (z.softmax(dim=1),), (z.softmax(dim=0),)),
        (check_same_shape, (z[:, 0], z[:, 1]), (z[:, :1], z[:, 1])),
        (check_registered, (model,), (listed,)),
    ):
        check(*well)
        try:
            check(*ill)
        except AssertionError as error:
            said.append(check.__name__)
            print(f"{check.__name__}:\n  {error}")
    assert len(said) == 4
