"""One step of AdamW for 50 weights, computed in three ways."""

import os
import time

import torch
from torch.profiler import profile

os.putenv("KINETO_LOG_LEVEL", "9")  # no messages about itself
torch.manual_seed(0)
ways = {"one by one": {"foreach": False}, "foreach": {"foreach": True}}
ways["fused"] = {"fused": True}
optimizers = []
for setting in ways.values():
    weights = [torch.ones(4, 4, requires_grad=True) for _ in range(50)]
    optimizers.append(torch.optim.AdamW(weights, lr=0.01, **setting))
    for number, weight in enumerate(weights):
        weight.grad = torch.ones(4, 4) * (number + 1)  # (D, D)


def seconds(optimizer: torch.optim.Optimizer) -> float:
    """Return how long a step takes."""
    start = time.perf_counter()
    optimizer.step()
    return time.perf_counter() - start


times = [[seconds(optimizer) for optimizer in optimizers] for _ in range(30)]
least = [min(t) for t in zip(*times)]
calls = []
for optimizer in optimizers:
    with profile(acc_events=True) as prof:
        optimizer.step()
    calls.append(sum(row.count for row in prof.key_averages()))

print("calls, as a share of those of one by one:")
for name, count in zip(ways, calls):
    print(f"{name:10} {count / calls[0]:.1f}")
print("fused takes less than 0.7 of the time:", least[2] < 0.7 * least[0])
a, b, c = (o.param_groups[0]["params"][-1] for o in optimizers)  # (D, D)
torch.testing.assert_close(b, a)
torch.testing.assert_close(c, a)
assert least[2] < 0.7 * least[0] and calls[2] < calls[0] / 2
