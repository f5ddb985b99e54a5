"""Time two networks, and turn a list into a tensor before the clock starts."""

import time

import torch
from torch import nn

torch.manual_seed(0)
rows = torch.randn(256, 64).tolist()
x = torch.tensor(rows)  # (B, D)
narrow = nn.Sequential(nn.Linear(64, 4), nn.ReLU(), nn.Linear(4, 1))
wide = nn.Sequential(nn.Linear(64, 256), nn.ReLU(), nn.Linear(256, 1))


def seconds(model: nn.Module) -> float:
    """Return how long a forward pass takes."""
    start = time.perf_counter()
    model(x)
    return time.perf_counter() - start


times = [(seconds(narrow), seconds(wide)) for _ in range(301)]
narrow_took, wide_took = (min(t) for t in zip(*times))
longer = wide_took > 2 * narrow_took
print("the wide one takes more than twice as long:", longer)
assert longer
