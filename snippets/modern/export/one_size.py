"""Give a program that was exported with four rows five of them."""

import torch
from torch import nn

torch.manual_seed(0)
model = nn.Sequential(nn.Linear(64, 32), nn.ReLU(), nn.Linear(32, 10)).eval()
program = torch.export.export(model, (torch.rand(4, 64),))  # (B, D)
read = program.module()

print("four rows:", tuple(read(torch.rand(4, 64)).shape))
read(torch.rand(5, 64))  # raises AssertionError
