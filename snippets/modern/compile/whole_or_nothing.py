"""With fullgraph=True, a line that would cut the graph is an error."""

import torch


def decides(x: torch.Tensor) -> torch.Tensor:
    """Let a number of the tensor choose what comes next."""
    y = x.sin()
    if y.sum() > 0:
        return y.cos()
    return y.exp()


torch.manual_seed(0)
x = torch.randn(8)  # (N,)
fast = torch.compile(decides, backend="eager", fullgraph=True)
try:
    fast(x)
except RuntimeError as error:
    name, told = type(error).__name__, str(error).splitlines()
print(f"{name}: {told[0]}")
place = [line.endswith("in decides") for line in told].index(True)
print(told[place + 1].strip())
assert name == "Unsupported" and "branching" in told[0]
