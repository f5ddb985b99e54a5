"""Do the same sum a million times: in a Python loop and on a tensor."""

import time
from collections.abc import Callable

import torch


def shortest(work: Callable, repeats: int = 5) -> float:
    """Return the seconds of the fastest of several calls."""
    times = []
    for _ in range(repeats):
        start = time.perf_counter()
        work()
        times.append(time.perf_counter() - start)
    return min(times)


numbers = [float(n) for n in range(1_000_000)]
x = torch.tensor(numbers)  # (N,)

loop = shortest(lambda: [3 * n + 1 for n in numbers])
tensor = shortest(lambda: 3 * x + 1)

print("tensor at least 10 times faster:", loop > 10 * tensor)
assert loop > 10 * tensor
