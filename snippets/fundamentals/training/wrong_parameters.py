"""Silent bug: the model is made anew, the optimizer keeps the old one."""

import torch
import torch.nn.functional as F
from torch import nn

torch.manual_seed(0)

x = torch.randn(64, 3)  # (B, D)
y = x.sum(dim=1, keepdim=True)  # (B, D) -> (B, K)


def train(model: nn.Module, optimizer: torch.optim.Optimizer) -> None:
    """Train for 100 steps; print the loss and whether a step moves weights."""
    for step in range(100):
        optimizer.zero_grad()
        loss = F.mse_loss(model(x), y)
        loss.backward()
        before = model.weight.clone()
        optimizer.step()
        if step == 0:
            first, moved = loss.item(), not torch.equal(before, model.weight)
    print(f"loss {first:.2f} -> {loss.item():.2f}, first step moved: {moved}")


model = nn.Linear(3, 1)
optimizer = torch.optim.SGD(model.parameters(), lr=0.1)
model = nn.Linear(3, 1)  # "start afresh", a cell further down

before = model.weight.clone()
train(model, optimizer)
assert torch.equal(before, model.weight)

optimizer = torch.optim.SGD(model.parameters(), lr=0.1)
train(model, optimizer)
torch.testing.assert_close(model.weight.detach(), torch.ones(1, 3))
