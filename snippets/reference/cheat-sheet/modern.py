"""Compile, train with half the bits, keep less in memory."""

import torch
from torch import nn
from torch.utils.checkpoint import checkpoint

torch.manual_seed(0)
x, y = torch.randn(32, 10), torch.randint(2, (32,))  # (B, D), (B,)
model = nn.Sequential(nn.Linear(10, 32), nn.ReLU(), nn.Linear(32, 2))
loss_fn = nn.CrossEntropyLoss()

# --8<-- [start:shown]
fast = torch.compile(model)  # compiles when it is first called
with torch.autocast("cpu", dtype=torch.bfloat16):
    loss = loss_fn(model(x), y)  # backward() stays outside
h = checkpoint(model[:2], x, use_reentrant=False)  # keeps x alone
# --8<-- [end:shown]

assert loss.dtype == torch.float32
torch.testing.assert_close(model[2](h), model(x))
