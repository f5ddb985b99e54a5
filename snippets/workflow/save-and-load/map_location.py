"""Save on one device, load on another, or look without loading."""

import torch
from torch import nn

torch.manual_seed(0)
device = torch.accelerator.current_accelerator(check_available=True)
device = device or torch.device("cpu")

model = nn.Sequential(nn.Linear(64, 64), nn.ReLU(), nn.Linear(64, 10))
model = model.to(device)
torch.save(model.state_dict(), "digits.pt")

state = torch.load("digits.pt", map_location="cpu")
print("on", {str(tensor.device) for tensor in state.values()})

outline = torch.load("digits.pt", map_location="meta")
for name, tensor in outline.items():
    print(f"{name:8} {str(tuple(tensor.shape)):8} on {tensor.device}")

model = nn.Sequential(nn.Linear(64, 64), nn.ReLU(), nn.Linear(64, 10))
model.load_state_dict(state)
model = model.to(device)
assert model[0].weight.device.type == device.type
assert torch.equal(model[0].weight.cpu(), state["0.weight"])
