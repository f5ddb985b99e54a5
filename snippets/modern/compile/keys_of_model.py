"""Compile a network in place, and its keys stay what they were."""

import torch
from torch import nn

torch.manual_seed(0)
model = nn.Sequential(nn.Linear(4, 3), nn.ReLU())
model.compile(backend="eager")
torch.save(model.state_dict(), "model.pt")

print("saved:", *model.state_dict())
plain = nn.Sequential(nn.Linear(4, 3), nn.ReLU())
plain.load_state_dict(torch.load("model.pt"))
x = torch.randn(2, 4)  # (B, D)
torch.testing.assert_close(model(x), plain(x))
