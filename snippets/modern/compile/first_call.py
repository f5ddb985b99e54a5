"""Five calls of a compiled function: when is it compiled?"""

import time

import torch

compiled = []


def count(graph: torch.fx.GraphModule, inputs: list) -> callable:
    """A backend that notes each graph, and compiles nothing."""
    compiled.append(graph)
    return graph


def wave(x: torch.Tensor) -> torch.Tensor:
    """Return a wave of x."""
    return (2 * x).sin() + x.cos()


torch.manual_seed(0)
x = torch.randn(8)  # (N,)
fast = torch.compile(wave, backend=count)
print(f"after torch.compile: {len(compiled)} graphs")
seconds = []
for call in range(1, 6):
    start = time.perf_counter()
    fast(x)
    seconds.append(time.perf_counter() - start)
    print(f"after call {call}: {len(compiled)} graph")
slow = seconds[0] > 50 * min(seconds[1:])
print("the first call takes more than 50 times as long:", slow)
assert len(compiled) == 1 and slow
