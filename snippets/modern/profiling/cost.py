"""What a profiler costs, and how to watch three steps of forty."""

import os
import time

import torch
from torch import nn
from torch.profiler import profile, schedule

os.putenv("KINETO_LOG_LEVEL", "9")  # no messages about itself
torch.manual_seed(0)
x, small = torch.randn(50, 64), torch.ones(10)  # (B, D), (N,)
model = nn.Sequential(nn.Linear(64, 64), nn.ReLU(), nn.Linear(64, 10))


def seconds() -> float:
    """Return how long a hundred small operations take."""
    start = time.perf_counter()
    for _ in range(100):
        small + 1  # (N,)
    return time.perf_counter() - start


plain, watched = [seconds()], []
for _ in range(15):
    plain.append(seconds())
    with profile(acc_events=True):
        watched.append(seconds())
slower = min(watched) > 1.1 * min(plain)
print("watched, more than 1.1 times as long:", slower)

plan = schedule(wait=10, warmup=2, active=3, repeat=1)
with profile(schedule=plan, acc_events=True) as prof:
    for _ in range(40):
        model(x)
        prof.step()
calls = {row.key: row.count for row in prof.key_averages()}
print("layers recorded:", calls["aten::linear"])
assert slower and calls["aten::linear"] == 3 * 2
