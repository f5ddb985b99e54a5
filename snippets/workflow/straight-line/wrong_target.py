"""Silent bug: predictions are a column, the targets a plain row."""

import warnings

import torch
from torch import nn

torch.manual_seed(0)

x = 4 * torch.rand(100, 1)  # (N, D) minutes
column = 15 + 18 * x + 2 * torch.randn(100, 1)  # (N, K) degrees
row = column.squeeze(1)  # (N, K) -> (N,)
loss_fn = nn.MSELoss()
off = []

for y in (column, row):
    model = nn.Linear(1, 1)
    optimizer = torch.optim.SGD(model.parameters(), lr=0.05)
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        for step in range(1000):
            optimizer.zero_grad()
            loss_fn(model(x), y).backward()
            optimizer.step()
    w, b = model.weight.item(), model.bias.item()
    off.append(loss_fn(model(x), column).sqrt().item())
    print(f"y {tuple(y.shape)}: w {w:.1f}, b {b:.1f}, off by {off[-1]:.0f}")
    if caught:
        print("  ", str(caught[0].message)[:64], "...")

print("differences", tuple((model(x) - row).shape))
assert model(x).shape == column.shape != row.shape  # the line that finds it
assert off[1] > 8 * off[0] and abs(w) < 0.01
assert abs(off[1] - column.std().item()) < 0.5  # no better than the mean
