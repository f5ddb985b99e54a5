"""Which operation asks for how much memory, in two ways to one result."""

import os
import tracemalloc

import torch
from torch.profiler import profile

os.putenv("KINETO_LOG_LEVEL", "9")  # no messages about itself
torch.manual_seed(0)
a, b = torch.randn(2, 200, 64)  # each (N, D)


def differences() -> torch.Tensor:
    """Return all squared distances, from all differences."""
    return (a[:, None] - b).square().sum(dim=2)  # (N, N, D) -> (N, N)


def products() -> torch.Tensor:
    """Return them as a² + b² − 2ab."""
    squares = a.square().sum(dim=1)[:, None] + b.square().sum(dim=1)  # (N, N)
    return squares - 2 * a @ b.T  # (N, N)


torch.testing.assert_close(differences(), products())
tracemalloc.start()
differences()
seen = tracemalloc.get_traced_memory()[1]  # the highest point
tracemalloc.stop()

print("way,largest request,bytes")
for way in (differences, products):
    with profile(profile_memory=True, acc_events=True) as prof:
        way()
    rows = prof.key_averages()
    most = max(rows, key=lambda row: row.self_cpu_memory_usage)
    if way is differences:
        assert most.self_cpu_memory_usage == 200 * 200 * 64 * 4
        assert seen < most.self_cpu_memory_usage / 100
    print(f"{way.__name__},{most.key},{most.self_cpu_memory_usage}")
assert most.self_cpu_memory_usage == 200 * 200 * 4
