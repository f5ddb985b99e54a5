"""The library's own timer: warm-up, repeats and their median."""

import logging

import torch
from torch import nn

logging.getLogger("torch.utils.cpp_extension").setLevel("ERROR")  # no CUDA
from torch.utils import benchmark  # noqa: E402

torch.manual_seed(0)
x = torch.randn(1024, 64)  # (B, D)
narrow = nn.Sequential(nn.Linear(64, 4), nn.ReLU(), nn.Linear(4, 1))
wide = nn.Sequential(nn.Linear(64, 64), nn.ReLU(), nn.Linear(64, 1))

timers = []
for model in (narrow, wide):
    given = {"model": model, "x": x}
    timers.append(benchmark.Timer("model(x)", globals=given))
rounds = []
for _ in range(5):  # in turn, as before
    measured = [timer.blocked_autorange(min_run_time=0.01) for timer in timers]
    rounds.append([it.median for it in measured])
narrow_took, wide_took = (min(t) for t in zip(*rounds))
longer = wide_took > 1.5 * narrow_took
print("the wide one takes more than 1.5 times as long:", longer)
assert longer
