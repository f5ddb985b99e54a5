"""Three lines that cut a function in two."""

import contextlib

import torch

found = []


def count(graph: torch.fx.GraphModule, inputs: list) -> callable:
    """A backend that counts graphs."""
    found.append(graph)
    return graph


def says(x: torch.Tensor) -> torch.Tensor:
    """Print in the middle."""
    y = x.sin()
    print("half way", end=": ")
    return y.cos()


def decides(x: torch.Tensor) -> torch.Tensor:
    """Let a number of the tensor choose what comes next."""
    y = x.sin()
    if y.sum() > 0:
        return y.cos()
    return y.exp()


def picks(x: torch.Tensor) -> torch.Tensor:
    """Make a tensor whose size depends on its numbers."""
    y = x.sin()
    return y[y > 0].sum()


torch.manual_seed(0)
x = torch.randn(8)  # (N,)
for f in (says, decides, picks):
    found.clear()
    result = torch.compile(f, backend=count)(x)
    print(f"{f.__name__} makes {len(found)} graphs")
    with contextlib.redirect_stdout(None):
        torch.testing.assert_close(result, f(x))
    assert len(found) == 2
