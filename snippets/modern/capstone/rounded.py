"""Round the weights of a trained network, and count what changes."""

import copy
import json

import torch
import torch.nn.functional as F
from sklearn.datasets import load_digits
from torch import nn

torch.manual_seed(0)
data = load_digits()
order = torch.randperm(1797)
x = torch.tensor(data.data)[order] / 16  # (N, D)
y = torch.tensor(data.target)[order]  # (N,)
model = nn.Sequential(nn.Linear(64, 64), nn.ReLU(), nn.Linear(64, 10))
model.to(x.dtype)
optimizer = torch.optim.Adam(model.parameters(), lr=0.01)
for step in range(100):
    optimizer.zero_grad()
    F.cross_entropy(model(x[:1000]), y[:1000]).backward()
    optimizer.step()

answer = model(x[1000:]).argmax(dim=1)  # (797,)
changed, sizes = {}, {}
print("decimals,kB,answers that change")
for decimals in (15, 4, 2, 1, 0):
    short = copy.deepcopy(model)
    for values in short.parameters():
        values.data = values.data.round(decimals=decimals)
    state = {name: it.tolist() for name, it in short.state_dict().items()}
    sizes[decimals] = len(json.dumps(state)) / 1000
    now = short(x[1000:]).argmax(dim=1)  # (797,)
    changed[decimals] = (now != answer).sum().item()
    print(f"{decimals},{sizes[decimals]:.0f},{changed[decimals]} of 797")
assert changed[4] == 0 and sizes[4] < sizes[15] / 2
