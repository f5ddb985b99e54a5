"""Silent bug: the best state_dict goes on changing with the model."""

import copy

import torch
import torch.nn.functional as F
from sklearn.datasets import load_digits
from torch import nn

torch.manual_seed(0)

data = load_digits()
order = torch.randperm(1797)  # (N,)
x = torch.tensor(data.data, dtype=torch.float32)[order] / 16  # (N, D)
y = torch.tensor(data.target)[order]  # (N,)

model = nn.Sequential(nn.Linear(64, 64), nn.ReLU(), nn.Linear(64, 10))
optimizer = torch.optim.Adam(model.parameters(), lr=0.05)
lowest = float("inf")
for step in range(150):
    optimizer.zero_grad()
    F.cross_entropy(model(x[:100]), y[:100]).backward()
    optimizer.step()
    with torch.no_grad():
        loss = F.cross_entropy(model(x[100:]), y[100:]).item()
    if loss < lowest:
        lowest = loss
        wrong = model.state_dict()
        right = copy.deepcopy(model.state_dict())
print(f"lowest held-out loss {lowest:.1f}, last {loss:.1f}")

found = []
for name, state in (("state_dict()", wrong), ("a deep copy ", right)):
    model.load_state_dict(state)
    with torch.no_grad():
        found.append(F.cross_entropy(model(x[100:]), y[100:]).item())
    print(f"kept as {name}: {found[-1]:.1f}")
assert found == [loss, lowest] and lowest < 0.8 * loss
