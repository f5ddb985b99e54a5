"""Wrap 100 rows in a data set and draw shuffled batches of 32."""

import torch
from torch.utils.data import DataLoader, TensorDataset

torch.manual_seed(0)

x = torch.randn(100, 10)  # (N, D)
y = torch.randint(0, 2, (100,))  # (N,)
row = torch.arange(100)  # (N,): which row is it?
dataset = TensorDataset(x, y, row)
train_loader = DataLoader(dataset, batch_size=32, shuffle=True)

print("rows", len(dataset), "batches", len(train_loader))
for xb, yb, rows in train_loader:
    assert torch.equal(xb, x[rows]) and torch.equal(yb, y[rows])
    print(f"x {tuple(xb.shape)}  y {tuple(yb.shape)}")

orders = [torch.cat([rows for _, _, rows in train_loader]) for _ in range(2)]
for order in orders:
    assert torch.equal(order.sort().values, row)  # each row, once
assert not torch.equal(*orders)  # in another order each time
