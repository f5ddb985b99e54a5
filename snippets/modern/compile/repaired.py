"""The same three functions, each in one graph."""

import torch

found = []


def count(graph: torch.fx.GraphModule, inputs: list) -> callable:
    """A backend that counts graphs."""
    found.append(graph)
    return graph


def says(x: torch.Tensor) -> torch.Tensor:
    """Print only where nothing is compiled."""
    y = x.sin()
    if not torch.compiler.is_compiling():
        print("half way", end=": ")
    return y.cos()


def decides(x: torch.Tensor) -> torch.Tensor:
    """Compute both ways, and choose number by number."""
    y = x.sin()
    return torch.where(y.sum() > 0, y.cos(), y.exp())


def picks(x: torch.Tensor) -> torch.Tensor:
    """Keep the size, and let the others be zero."""
    y = x.sin()
    return torch.where(y > 0, y, 0).sum()


torch.manual_seed(0)
x = torch.randn(8)  # (N,)
for f in (says, decides, picks):
    found.clear()
    result = torch.compile(f, backend=count, fullgraph=True)(x)
    torch.testing.assert_close(result, f(x))
    print(f"{f.__name__} makes {len(found)} graph")
    assert len(found) == 1
