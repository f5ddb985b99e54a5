"""The backward pass is a graph, too: both, in PyTorch's small operations."""

import torch
from functorch.compile import make_boxed_func
from torch._dynamo.backends.common import aot_autograd

names: list[list[str]] = []


def note(graph: torch.fx.GraphModule, inputs: list) -> callable:
    """Keep the names of the operations, and run them as they are."""
    nodes = [node for node in graph.graph.nodes if node.op == "call_function"]
    names.append([node.target.__name__.split(".")[0] for node in nodes])
    return make_boxed_func(graph)


def loss(x: torch.Tensor, w: torch.Tensor) -> torch.Tensor:
    """Return a small loss of one layer."""
    return (x @ w).sin().sum()


torch.manual_seed(0)
x = torch.randn(8, 4)  # (B, D)
w = torch.randn(4, 3, requires_grad=True)  # (D, K)
fast = torch.compile(loss, backend=aot_autograd(fw_compiler=note))
fast(x, w).backward()
print("forward: ", *names[0])
print("backward:", *names[1])

given = w.grad.clone()
w.grad = None
loss(x, w).backward()
torch.testing.assert_close(given, w.grad)
assert len(names) == 2
