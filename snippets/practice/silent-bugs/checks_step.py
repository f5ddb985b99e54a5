"""Check of a training step, on a copy of the model: silent if all is well."""

import copy
from collections.abc import Callable
from functools import partial

import torch
from torch import Tensor, nn
from torch.optim import Optimizer


def slopes(model: nn.Module) -> Tensor:
    """Return all gradients in a row, with 0 where there is none."""
    grads = [0 * p if p.grad is None else p.grad for p in model.parameters()]
    return torch.cat([g.detach().flatten() for g in grads])


def check_step(step: Callable, model: nn.Module, optimizer: Optimizer,
               loss_fn: Callable, x: Tensor, y: Tensor) -> None:
    """Raise AssertionError if step has other gradients than loss_fn."""
    model, optimizer = copy.deepcopy((model, optimizer))
    for layer in (m for m in model.modules() if isinstance(m, nn.Dropout)):
        layer.p = 0.0
    used = []
    optimizer.register_step_pre_hook(lambda *_: used.append(slopes(model)))
    for group in optimizer.param_groups:
        group["lr"] = 0.0
    for _ in range(2):
        step(model, optimizer, x, y)
    assert used, "The step uses another optimizer: look for a global name."
    model.zero_grad()
    loss_fn(model(x), y).backward()
    right = slopes(model)
    times = f"{used[-1].norm() / right.norm():.1f} times those of its loss"
    told = f"The gradients are {times}: look for zero_grad, parts or a sum."
    assert (used[-1] - right).norm() < 0.2 * right.norm(), told


if __name__ == "__main__":
    torch.manual_seed(0)
    x, y = torch.randn(6, 3), torch.randn(6, 2)  # (N, D), (N, K)
    model, loss_fn = nn.Linear(3, 2), nn.MSELoss()
    optimizer = torch.optim.SGD(model.parameters(), lr=0.1)

    def step(model: nn.Module, optimizer: Optimizer, *xy: Tensor, clear=True):
        """Take one step, or forget to clear the gradients."""
        if clear:
            optimizer.zero_grad()
        loss_fn(model(xy[0]), xy[1]).backward()
        optimizer.step()

    check_step(step, model, optimizer, loss_fn, x, y)
    try:
        check_step(partial(step, clear=False), model, optimizer, loss_fn, x, y)
    except AssertionError as error:
        said = str(error)
    print(f"check_step:\n  {said}")
    assert "2.0 times" in said
