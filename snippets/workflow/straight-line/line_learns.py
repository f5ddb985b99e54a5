"""Draw the line before training, on the way and at the end."""

import matplotlib.pyplot as plt
import torch
import torch.nn.functional as F
from torch import nn

torch.manual_seed(0)

x = 4 * torch.rand(100, 1)  # (N, D) minutes
y = 15 + 18 * x + 2 * torch.randn(100, 1)  # (N, K) degrees
model = nn.Linear(1, 1)
optimizer = torch.optim.SGD(model.parameters(), lr=0.05)
ends = torch.tensor([[0.0], [4.0]])  # (2, D)

lines = {}
for step in range(411):
    if step in (0, 1, 10, 410):
        w, b = model.weight.item(), model.bias.item()
        print(f"step {step:3}: w {w:5.1f}, b {b:5.1f}")
        lines[step] = model(ends).detach()  # (2, K)
    optimizer.zero_grad()
    F.mse_loss(model(x), y).backward()
    optimizer.step()
assert abs(w - 18) < 1 and abs(b - 15) < 1.5

# Drawing
plt.plot(x, y, ".", color="C4", label="readings")
for step, line in lines.items():
    plt.plot(ends, line, label=f"step {step}")
plt.xlabel("minutes")
plt.ylabel("degrees")
plt.legend()
plt.show()
