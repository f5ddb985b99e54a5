"""Silent bug: the best state_dict goes on changing with the model."""

import copy

import torch
import torch.nn.functional as F
from sklearn.datasets import load_diabetes
from torch import nn

torch.manual_seed(0)

data = load_diabetes()
order = torch.randperm(442)  # (N,)
x = torch.tensor(data.data, dtype=torch.float32)[order] * 20  # (N, D)
y = torch.tensor(data.target, dtype=torch.float32)[order].unsqueeze(1)
y = (y - y[:150].mean()) / y[:150].std()  # (N, K)

model = nn.Sequential(nn.Linear(10, 64), nn.ReLU(), nn.Linear(64, 1))
optimizer = torch.optim.Adam(model.parameters(), lr=0.005)
lowest = float("inf")
for step in range(500):
    optimizer.zero_grad()
    F.mse_loss(model(x[:150]), y[:150]).backward()
    optimizer.step()
    with torch.no_grad():
        loss = F.mse_loss(model(x[150:]), y[150:]).item()
    if loss < lowest:
        lowest = loss
        wrong = model.state_dict()
        right = copy.deepcopy(model.state_dict())
print(f"lowest held-out loss {lowest:.1f}, last {loss:.1f}")

found = []
for name, state in (("state_dict()", wrong), ("a deep copy ", right)):
    model.load_state_dict(state)
    with torch.no_grad():
        found.append(F.mse_loss(model(x[150:]), y[150:]).item())
    print(f"kept as {name}: {found[-1]:.1f}")
assert found == [loss, lowest] and lowest < 0.7 * loss
