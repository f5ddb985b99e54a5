"""What torch.compile hands to a backend: the operations, in a row."""

import torch


def show(graph: torch.fx.GraphModule, inputs: list) -> callable:
    """A backend that prints the operations and compiles nothing."""
    for node in graph.graph.nodes:
        if node.op.startswith("call"):
            name = getattr(node.target, "__name__", node.target)
            print(f"{node.name:8} = {name}{node.args}")
    return graph


@torch.compile(backend=show)
def layers(x: torch.Tensor, weights: list[torch.Tensor]) -> torch.Tensor:
    """Pass rows through layers, with plain Python in between."""
    for k, weight in enumerate(weights):
        x = x @ weight
        if k < len(weights) - 1:
            x = torch.relu(x)
    if x.shape[1] == 3:
        x = x.softmax(dim=1)
    return x


torch.manual_seed(0)
x, first, last = torch.randn(8, 4), torch.randn(4, 5), torch.randn(5, 3)
compiled = layers(x, [first, last])  # (B, D) -> (B, K)
plain = ((x @ first).relu() @ last).softmax(dim=1)  # (B, K)
torch.testing.assert_close(compiled, plain)
