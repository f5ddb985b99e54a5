"""Four parts of a batch, one step: the gradient of the whole batch."""

import torch
import torch.nn.functional as F
from torch import nn

torch.manual_seed(0)
x, y = torch.randn(256, 64).double(), torch.randint(10, (256,))  # (B, D), (B,)
model = nn.Sequential(nn.Linear(64, 64), nn.ReLU(), nn.Linear(64, 10)).double()
optimizer = torch.optim.SGD(model.parameters(), lr=0.1)

F.cross_entropy(model(x), y).backward()
whole = [p.grad.clone() for p in model.parameters()]

optimizer.zero_grad()  # once for all parts
for part, labels in zip(x.split(64), y.split(64)):
    loss = F.cross_entropy(model(part), labels) / 4
    loss.backward()  # adds to what is there
summed = [p.grad.clone() for p in model.parameters()]
optimizer.step()  # once, too

gap = max((a - b).abs().max() for a, b in zip(whole, summed))
print(f"largest difference of the gradients: {gap:.4f}")
torch.testing.assert_close(summed, whole)
