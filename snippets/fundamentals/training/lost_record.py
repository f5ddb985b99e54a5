"""Five losses: which of them still knows the way back to the weights?"""

import torch
from torch import nn

torch.manual_seed(0)

model = nn.Linear(3, 1)
x = torch.randn(8, 3)  # (B, D)
y = torch.randn(8, 1)  # (B, K)

error = (model(x) - y).abs()  # (B, K)
with torch.no_grad():
    unrecorded = (model(x) - y).abs().mean()  # ()

losses = {
    "error.mean()": error.mean(),
    "torch.tensor(error.mean().item())": torch.tensor(error.mean().item()),
    "error.detach().mean()": error.detach().mean(),
    "the mean under no_grad": unrecorded,
    "(error > 0.5).float().mean()": (error > 0.5).float().mean(),
}
for name, loss in losses.items():
    print(f"{name:34} {loss.requires_grad}")

assert [loss.requires_grad for loss in losses.values()] == [True] + 4 * [False]
