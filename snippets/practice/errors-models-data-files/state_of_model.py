"""Load the part of a file that belongs to the model."""

import torch
from torch import nn

torch.manual_seed(0)
model = nn.Linear(3, 2)
torch.save({"model": model.state_dict(), "epoch": 5}, "run.pt")

checkpoint = torch.load("run.pt")
# --8<-- [start:repair]
model.load_state_dict(checkpoint["model"])
# --8<-- [end:repair]
assert checkpoint["epoch"] == 5
