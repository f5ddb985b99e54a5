"""Follow the recorded graph from the result back to the input."""

import torch

x = torch.tensor(2.0, requires_grad=True)  # ()
y = x**2 + 3 * x + 1  # ()


def show(node: torch.autograd.graph.Node | None, depth: int = 0) -> None:
    """Print a node of the graph and, indented, the nodes it came from."""
    if node is None:  # a constant: nothing to differentiate
        return
    print("  " * depth + type(node).__name__)
    for parent, _ in node.next_functions:
        show(parent, depth + 1)


show(y.grad_fn)

assert y.grad_fn.name() == "AddBackward0"
assert x.grad_fn is None and x.is_leaf
