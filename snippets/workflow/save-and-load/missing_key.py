"""Load a file into a model that has changed since it was saved."""

import torch
from torch import nn

torch.manual_seed(0)

saved = nn.Sequential(nn.Linear(64, 64), nn.ReLU(), nn.Linear(64, 10))
torch.save(saved.state_dict(), "digits.pt")

model = nn.Sequential(
    nn.Linear(64, 32),  # was 64
    nn.ReLU(),
    nn.Dropout(p=0.5),  # new: what follows has moved up by one
    nn.Linear(32, 10),
)
state = torch.load("digits.pt")
model.load_state_dict(state)  # raises RuntimeError
