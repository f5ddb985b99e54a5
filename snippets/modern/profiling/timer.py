"""The library's own timer: warm-up and repeats, here of five calls each."""

import logging

import torch
from torch import nn

logging.getLogger("torch.utils.cpp_extension").setLevel("ERROR")  # no CUDA
from torch.utils import benchmark  # noqa: E402

torch.manual_seed(0)
x = torch.randn(256, 64)  # (B, D)
narrow = nn.Sequential(nn.Linear(64, 4), nn.ReLU(), nn.Linear(4, 1))
wide = nn.Sequential(nn.Linear(64, 256), nn.ReLU(), nn.Linear(256, 1))

timers = []
for model in (narrow, wide):
    given = {"model": model, "x": x}
    timers.append(benchmark.Timer("model(x)", globals=given))
times = [[timer.timeit(5).median for timer in timers] for _ in range(51)]
narrow_took, wide_took = (min(t) for t in zip(*times))
longer = wide_took > 2 * narrow_took
print("the wide one takes more than twice as long:", longer)
assert longer
