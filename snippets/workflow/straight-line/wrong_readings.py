"""Spoil one reading in ten, and fit the line with two losses."""

import torch
import torch.nn.functional as F

torch.manual_seed(0)

x = 4 * torch.rand(100, 100, 1)  # (100, N, D) 100 projects, minutes
table = torch.cat([x, torch.ones_like(x)], dim=2)  # (100, N, 2)
truth = 15 + 18 * x  # (100, N, K) degrees
clean = truth + 2 * torch.randn(100, 100, 1)  # (100, N, K)
spoiled = clean.clone()
spoiled[:, :10] = 20  # the thermometer was out of the water

print("readings,MSE,L1")
for name, y in (("all right", clean), ("one in ten wrong", spoiled)):
    squares = torch.linalg.lstsq(table, y).solution  # (100, 2, K)
    line = torch.zeros(100, 2, 1, requires_grad=True)
    optimizer = torch.optim.Adam([line], lr=0.05)
    for step in range(1500):
        optimizer.zero_grad()
        F.l1_loss(table @ line, y).backward()
        optimizer.step()
    off = []
    for found in (squares, line.detach()):
        each = (table @ found - truth).abs().mean(dim=(1, 2))  # (100,)
        off.append(each)
    print(f"{name},{off[0].mean():.1f},{off[1].mean():.1f}")
    if y is clean:
        assert off[0].mean() < off[1].mean() < 2 * off[0].mean()
assert (off[0] > 3 * off[1]).float().mean() > 0.95
