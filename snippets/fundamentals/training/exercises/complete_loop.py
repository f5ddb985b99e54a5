"""Exercise: complete the loop."""

import torch
import torch.nn.functional as F
from torch import nn

torch.manual_seed(0)

x = 4 * torch.rand(40, 1)  # (N, D)
y = 4 + 2 * x  # (N, K)
model = nn.Linear(1, 1)
optimizer = torch.optim.SGD(model.parameters(), lr=0.1)
before = model.weight.clone()

for step in range(200):
    loss = F.mse_loss(model(x), y)  # ()
    ...  # your lines: three calls

stuck = torch.equal(before, model.weight)
filled = model.weight.grad is not None
assert not (stuck and filled), "The slopes are there; nobody takes the step."
hint = "No weight moved: replace the ..., and empty no slope before its step."
assert not stuck, hint
hint = f"The loss is {loss:.0f}: old slopes push along, or one is used twice."
assert loss < 0.01, hint
print("correct")
