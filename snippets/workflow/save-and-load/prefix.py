"""Strip the prefix that a wrapper has put before every name."""

import torch
from torch import nn

torch.manual_seed(0)

trained = nn.Sequential(nn.Linear(64, 64), nn.ReLU(), nn.Linear(64, 10))
wrapped = nn.DataParallel(trained)  # shares the work among GPUs
torch.save(wrapped.state_dict(), "wrapped.pt")

model = nn.Sequential(nn.Linear(64, 64), nn.ReLU(), nn.Linear(64, 10))
state = torch.load("wrapped.pt")
print("in the file", *state)
report = model.load_state_dict(state, strict=False)
print("strict=False loads", 4 - len(report.missing_keys), "of 4 tensors")

state = {name.removeprefix("module."): t for name, t in state.items()}
print("stripped   ", *state)
print(model.load_state_dict(state))
assert len(report.missing_keys) == len(report.unexpected_keys) == 4
assert torch.equal(model[2].weight, trained[2].weight)
