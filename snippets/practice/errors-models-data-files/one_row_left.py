"""Train a layer with BatchNorm on nine rows in batches of four."""

import torch
from torch import nn
from torch.utils.data import DataLoader

torch.manual_seed(0)
model = nn.Sequential(nn.Linear(3, 2), nn.BatchNorm1d(2))
loader = DataLoader(torch.randn(9, 3), batch_size=4, shuffle=True)

for x in loader:  # (B, D)
    y = model(x)  # raises ValueError
