"""Train a layer with BatchNorm on full batches alone."""

import torch
from torch import nn
from torch.utils.data import DataLoader

torch.manual_seed(0)
model = nn.Sequential(nn.Linear(3, 2), nn.BatchNorm1d(2))
rows = torch.randn(9, 3)  # (N, D)
# --8<-- [start:repair]
loader = DataLoader(rows, batch_size=4, shuffle=True, drop_last=True)
# --8<-- [end:repair]

for x in loader:  # (B, D)
    y = model(x)  # (B, D) -> (B, K)

assert len(loader) == 2 and y.shape == (4, 2)
