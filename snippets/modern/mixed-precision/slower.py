"""A small network with autocast and without: which takes longer?"""

import time

import torch
import torch.nn.functional as F
from torch import nn

torch.manual_seed(0)
x, y = torch.randn(8, 16), torch.randint(10, (8,))  # (B, D), (B,)
model = nn.Sequential(nn.Linear(16, 16), nn.ReLU(), nn.Linear(16, 10))


def seconds(on: bool) -> float:
    """Return how long 20 forward and backward passes take."""
    start = time.perf_counter()
    for _ in range(20):
        with torch.autocast("cpu", dtype=torch.bfloat16, enabled=on):
            loss = F.cross_entropy(model(x), y)
        loss.backward()
    return time.perf_counter() - start


times = [(seconds(True), seconds(False)) for _ in range(31)]
mixed, plain = (min(t) for t in zip(*times))
print("autocast takes longer:", mixed > plain)
assert mixed > 1.05 * plain
