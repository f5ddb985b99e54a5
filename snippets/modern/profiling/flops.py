"""Count the arithmetic of a training step, and reckon it by hand."""

import torch
from torch import nn
from torch.utils.flop_counter import FlopCounterMode

torch.manual_seed(0)
x = torch.randn(256, 512)  # (B, D)
model = nn.Sequential(nn.Linear(512, 512), nn.ReLU(), nn.Linear(512, 10))

with FlopCounterMode(display=False) as forward:
    logits = model(x)  # (B, D) -> (B, K)
with FlopCounterMode(display=False) as backward:
    logits.sum().backward()

# A number of the result takes D products and D sums.
first, last = 2 * 256 * 512 * 512, 2 * 256 * 10 * 512
print(f"forward  {forward.get_total_flops():13,}")
print(f"backward {backward.get_total_flops():13,}")
assert forward.get_total_flops() == first + last
# Weights of both layers; inputs of the last one alone
assert backward.get_total_flops() == first + 2 * last
