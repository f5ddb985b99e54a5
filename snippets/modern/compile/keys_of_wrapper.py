"""Save a compiled network, and load it into the plain one: the keys differ."""

import torch
from torch import nn

torch.manual_seed(0)
model = nn.Sequential(nn.Linear(4, 3), nn.ReLU())
fast = torch.compile(model, backend="eager")
torch.save(fast.state_dict(), "model.pt")

print("saved:", *fast.state_dict())
plain = nn.Sequential(nn.Linear(4, 3), nn.ReLU())
plain.load_state_dict(torch.load("model.pt"))  # raises RuntimeError
