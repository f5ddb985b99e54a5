"""What else makes a compiled function compile again."""

import torch

found = []


def count(graph: torch.fx.GraphModule, inputs: list) -> callable:
    """A backend that counts graphs."""
    found.append(graph)
    return graph


def times(x: torch.Tensor, factor: object) -> torch.Tensor:
    """Return x times a factor, or times the number of its letters."""
    return x * (len(factor) if isinstance(factor, str) else factor)


x = torch.ones(8, 4)  # (N, D)
slopes = torch.ones(8, 4, requires_grad=True)
turned = torch.ones(4, 8).T
calls = {
    "another type": [(x, 2), (x.double(), 2), (x, 2)],
    "slopes wanted": [(x, 2), (slopes, 2), (x, 2)],
    "another order in memory": [(x, 2), (turned, 2), (x, 2)],
    "other values": [(x, 2), (x + 1, 2), (x + 2, 2)],
    "another whole number": [(x, 2), (x, 3), (x, 4)],
    "another string": [(x, "a"), (x, "b"), (x, "c")],
}
numbers = []
print("what changes,graphs after three calls")
for name, arguments in calls.items():
    torch.compiler.reset()
    found.clear()
    fast = torch.compile(times, backend=count)
    for pair in arguments:
        fast(*pair)
    numbers.append(len(found))
    print(f"{name},{len(found)}")
assert numbers == [2, 2, 2, 1, 2, 3]
