"""Save the weights and load them into a new model."""

import torch
from torch import nn

torch.manual_seed(0)
model = nn.Linear(10, 2)

# --8<-- [start:shown]
torch.save(model.state_dict(), "model.pt")
model_2 = nn.Linear(10, 2)  # the same structure
state = torch.load("model.pt", map_location="cpu")
model_2.load_state_dict(state)
# --8<-- [end:shown]

assert torch.equal(model.weight, model_2.weight)
