"""Load everything that a file holds into the model."""

import torch
from torch import nn

torch.manual_seed(0)
model = nn.Linear(3, 2)
torch.save({"model": model.state_dict(), "epoch": 5}, "run.pt")

checkpoint = torch.load("run.pt")
model.load_state_dict(checkpoint)  # raises RuntimeError
