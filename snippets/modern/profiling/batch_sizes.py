"""The time for one row, in batches of 1, 8, 64 and 512."""

import time

import torch
import torch.nn.functional as F
from torch import nn

torch.manual_seed(0)
x, y = torch.randn(512, 64), torch.randint(10, (512,))  # (N, D), (N,)
model = nn.Sequential(nn.Linear(64, 64), nn.ReLU(), nn.Linear(64, 10))


def seconds(size: int) -> float:
    """Return how long a forward and a backward pass take, for each row."""
    start = time.perf_counter()
    F.cross_entropy(model(x[:size]), y[:size]).backward()
    return (time.perf_counter() - start) / size


times = [[seconds(size) for size in (1, 8, 64, 512)] for _ in range(100)]
least = [min(t) for t in zip(*times)]
gains = [before / after for before, after in zip(least, least[1:])]
print("1 to 8: more than 4 times as fast:", gains[0] > 4)
print("64 to 512: more than 7 times as fast:", gains[2] > 7)
assert gains[0] > 4 and gains[2] < 7
