"""Check whether one batch can be memorized: silent if all is well."""

import copy
from collections.abc import Callable

import torch
from torch import Tensor, nn
from torch.optim import Optimizer


def check_memorizes(step: Callable, model: nn.Module, optimizer: Optimizer,
                    x: Tensor, y: Tensor, below: float = 0.1) -> None:
    """Raise AssertionError if the loss of 32 rows stays above a value.

    step(model, optimizer, x, y) takes one step and returns its loss.
    For a regression choose a tenth of the loss of always answering the mean.
    """
    model, optimizer = copy.deepcopy((model, optimizer))
    for layer in (m for m in model.modules() if isinstance(m, nn.Dropout)):
        layer.p = 0.0
    for _ in range(500):
        loss = step(model, optimizer, x[:32], y[:32])
    told = f"After 500 steps on one batch the loss is {loss:.2f}"
    assert loss < below, f"{told}: look between the rows and the step."


if __name__ == "__main__":
    torch.manual_seed(0)
    x, y = torch.randn(40, 20), torch.arange(40) % 3  # (N, D), (N,)
    model = nn.Sequential(nn.Linear(20, 64), nn.ReLU(), nn.Linear(64, 3))
    optimizer = torch.optim.Adam(model.parameters(), lr=0.01)

    def step(model: nn.Module, optimizer: Optimizer, *xy: Tensor) -> Tensor:
        """Take one step and return its loss."""
        optimizer.zero_grad()
        loss = nn.functional.cross_entropy(model(xy[0]), xy[1])
        loss.backward()
        optimizer.step()
        return loss

    check_memorizes(step, model, optimizer, x, y)
    model.append(nn.Softmax(dim=1))
    try:
        check_memorizes(step, model, optimizer, x, y)
    except AssertionError as error:
        said = str(error)
    print(f"check_memorizes:\n  {said}")
    assert "500 steps" in said
