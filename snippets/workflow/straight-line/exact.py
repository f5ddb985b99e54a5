"""Compute the best line in one call and compare it with the trained one."""

import torch
import torch.nn.functional as F
from torch import nn

torch.manual_seed(0)

x = 4 * torch.rand(100, 1)  # (N, D) minutes
y = 15 + 18 * x + 2 * torch.randn(100, 1)  # (N, K) degrees

model = nn.Linear(1, 1)
optimizer = torch.optim.SGD(model.parameters(), lr=0.05)
for step in range(1000):
    optimizer.zero_grad()
    F.mse_loss(model(x), y).backward()
    optimizer.step()
trained = torch.cat([model.weight, model.bias[None]])  # (2, K)

table = torch.cat([x, torch.ones_like(x)], dim=1)  # (N, D) -> (N, 2)
exact = torch.linalg.lstsq(table, y).solution  # (N, 2), (N, K) -> (2, K)

for name, (w, b) in (("trained", trained), ("exact", exact)):
    print(f"{name:8} w {w.item():.2f}, b {b.item():.2f}")
print("made     w 18.00, b 15.00")
torch.testing.assert_close(trained.detach(), exact, rtol=1e-4, atol=1e-3)
