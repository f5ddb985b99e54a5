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

medians = []
for model in (narrow, wide):
    timer = benchmark.Timer("model(x)", globals={"model": model, "x": x})
    took = timer.blocked_autorange(min_run_time=0.05)
    medians.append(took.median)
longer = medians[1] > 1.5 * medians[0]
print("the wide one takes more than 1.5 times as long:", longer)
assert longer
