"""Check a model and its loss before a long training run."""

import torch
from torch import nn

torch.manual_seed(0)
x = torch.randn(100, 10)  # (N, D)
y = (x[:, 0] > 0).long()  # (N,)
model = nn.Sequential(nn.Linear(10, 32), nn.ReLU(), nn.Linear(32, 2))
loss_fn = nn.CrossEntropyLoss()
optimizer = torch.optim.Adam(model.parameters(), lr=0.01)

# --8<-- [start:shown]
held = [p for g in optimizer.param_groups for p in g["params"]]
assert len(held) == len(list(model.parameters()))
for step in range(100):  # can it learn 32 rows by heart?
    optimizer.zero_grad()
    loss = loss_fn(model(x[:32]), y[:32])
    loss.backward()
    assert all(p.grad is not None for p in model.parameters())
    optimizer.step()
model(x).argmax(dim=1).bincount()  # one class for everything?
optimizer.param_groups[0]["lr"]  # the rate that you meant?
assert loss < 0.1
# --8<-- [end:shown]
