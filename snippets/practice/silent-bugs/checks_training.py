"""Checks of what training reaches: silent if all is well."""

import torch
from torch import nn
from torch.optim import Optimizer


def check_optimizer(model: nn.Module, optimizer: Optimizer) -> None:
    """Raise AssertionError if a parameter to train is not in the optimizer."""
    held = {id(p) for group in optimizer.param_groups for p in group["params"]}
    for name, p in model.named_parameters():
        told = "look for a layer that was replaced later."
        lost = p.requires_grad and id(p) not in held
        assert not lost, f"The optimizer does not have `{name}`: {told}"


def check_gradients(model: nn.Module, loss: torch.Tensor) -> None:
    """Raise AssertionError if a fresh loss misses a parameter."""
    free = {n: p for n, p in model.named_parameters() if p.requires_grad}
    told = "look for detach, no_grad, numpy or argmax."
    assert loss.requires_grad, f"The loss depends on no parameter: {told}"
    slopes = torch.autograd.grad(loss, [*free.values()], allow_unused=True)
    for name, slope in zip(free, slopes):
        lost = slope is None
        assert not lost, f"The loss does not depend on `{name}`: {told}"


def check_rate(optimizer: Optimizer, share: float = 0.001) -> None:
    """Raise AssertionError if a rate fell below a share of its first value.

    Call it halfway through the training.
    """
    for group in optimizer.param_groups:
        first, now = group.get("initial_lr", group["lr"]), group["lr"]
        told = "look at how often scheduler.step() is called."
        assert now > share * first, f"The rate fell to {now:.0e}: {told}"


if __name__ == "__main__":
    torch.manual_seed(0)
    x, y = torch.randn(6, 3), torch.randn(6, 2)  # (N, D), (N, K)
    model, other = nn.Linear(3, 2), nn.Linear(3, 2)
    optimizer = torch.optim.SGD(model.parameters(), lr=0.1)
    fallen = torch.optim.SGD(other.parameters(), lr=0.1)
    fallen.param_groups[0].update(initial_lr=0.1, lr=1e-9)
    loss = (model(x) - y).square().mean()
    said = []
    for check, well, ill in (
        (check_optimizer, (model, optimizer), (other, optimizer)),
        (check_gradients, (model, loss), (other, other.bias.sum())),
        (check_rate, (optimizer,), (fallen,)),
    ):
        check(*well)
        try:
            check(*ill)
        except AssertionError as error:
            said.append(check.__name__)
            print(f"{check.__name__}:\n  {error}")
    assert len(said) == 3
