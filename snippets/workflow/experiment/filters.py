"""Eight units of a first layer, each drawn as an 8 × 8 picture."""

import matplotlib.pyplot as plt
import torch
import torch.nn.functional as F
from sklearn.datasets import load_digits
from torch import nn

torch.manual_seed(0)
data = load_digits()
x = torch.tensor(data.data, dtype=torch.float32) / 16  # (N, D)
y = torch.tensor(data.target)  # (N,)
model = nn.Sequential(nn.Linear(64, 8), nn.ReLU(), nn.Linear(8, 10))
start = model[0].weight.detach().clone()  # (8, D)
optimizer = torch.optim.Adam(model.parameters(), lr=0.01)
for epoch in range(20):
    for rows in torch.randperm(len(x)).split(100):  # (B,)
        optimizer.zero_grad()
        F.cross_entropy(model(x[rows]), y[rows]).backward()
        optimizer.step()

learned = model[0].weight.detach()  # (8, D)
figure, axes = plt.subplots(2, 8, figsize=(6.4, 2), layout="constrained")
for row, weights, name in zip(axes, (start, learned), ("start", "trained")):
    row[0].set_ylabel(name)
    for ax, unit in zip(row, weights):
        ax.imshow(unit.view(8, 8), cmap="PuOr", vmin=-1, vmax=1)
        ax.set_xticks([])
        ax.set_yticks([])
plt.show()

blank = x.max(dim=0).values == 0  # (D,) pixels that no picture uses
right = (model(x).argmax(dim=1) == y).float().mean()
dead = (model[:2](x) == 0).all(dim=0)  # (N, 8) -> (8,)
print(f"right {right:.2f}, dead units {dead.sum()} of 8")
print(f"blank in all pictures: {blank.sum()} of 64 pixels")
assert 0 < dead.sum() < 4
assert torch.equal(learned[:, blank], start[:, blank])
