"""Sequential makes a network from a list of layers."""

import torch
from torch import nn

torch.manual_seed(0)

model = nn.Sequential(nn.Linear(10, 5), nn.ReLU(), nn.Linear(5, 2))
x = torch.randn(4, 10)  # (B, D)

print("parameters", [name for name, _ in model.named_parameters()])

hidden, bend, output = model
step_by_step = output(bend(hidden(x)))  # (B, 10) -> (B, 2)
torch.testing.assert_close(model(x), step_by_step)
