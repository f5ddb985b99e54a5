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
optimizer = torch.optim.Adam(model.parameters())
last = {"model": model.state_dict(), "optimizer": optimizer.state_dict()}
last["random"] = torch.get_rng_state()  # to go on exactly
torch.save(last, "last.pt")
torch.set_rng_state(torch.load("last.pt")["random"])
# --8<-- [end:shown]

assert torch.equal(model.weight, model_2.weight)
