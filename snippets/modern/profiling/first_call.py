"""Three hundred calls of the same small network, each timed alone."""

import time

import torch
from torch import nn

torch.manual_seed(0)
x = torch.randn(32, 64)  # (B, D)
model = nn.Sequential(nn.Linear(64, 64), nn.ReLU(), nn.Linear(64, 10))


def seconds() -> float:
    """Return how long one forward pass takes."""
    start = time.perf_counter()
    model(x)
    return time.perf_counter() - start


first, *later = [seconds() for _ in range(300)]
least, most = min(later), max(later)
print("the first took more than 3 times the fastest:", first > 3 * least)
print("the slowest of the others, more than 1.2 times:", most > 1.2 * least)
assert first > 3 * least and most > 1.2 * least
