"""Wrap 100 rows in a data set and draw shuffled batches of 32."""

import torch
from torch.utils.data import DataLoader, TensorDataset

torch.manual_seed(0)

x = torch.randn(100, 10)  # (N, D)
y = torch.randint(0, 2, (100,))  # (N,)
dataset = TensorDataset(x, y)
train_loader = DataLoader(dataset, batch_size=32, shuffle=True)

print("rows", len(dataset), "batches", len(train_loader))
for xb, yb in train_loader:
    print(f"x {tuple(xb.shape)}  y {tuple(yb.shape)}")

seen = torch.cat([xb for xb, _ in train_loader])  # a second epoch
assert len(seen) == 100
assert torch.equal(seen.sort(dim=0).values, x.sort(dim=0).values)
