"""Silent bug: the weights are loaded, their scale stays behind."""

import torch
import torch.nn.functional as F
from sklearn.datasets import load_wine
from torch import nn


class Standardize(nn.Module):
    """Scale features by two buffers."""

    def __init__(self, mean: torch.Tensor, std: torch.Tensor) -> None:
        """Remember mean and spread of the training rows, each (D,)."""
        super().__init__()
        self.register_buffer("mean", mean)
        self.register_buffer("std", std)

    def forward(self, x: torch.Tensor) -> torch.Tensor:
        """Return the scaled rows."""
        return (x - self.mean) / self.std  # (B, D)


torch.manual_seed(0)
data = load_wine()
order = torch.randperm(178)  # (N,)
x = torch.tensor(data.data, dtype=torch.float32)[order]  # (N, D)
y = torch.tensor(data.target)[order]  # (N,)
train = x[:120]
scale = Standardize(train.mean(dim=0), train.std(dim=0))
model = nn.Sequential(scale, nn.Linear(13, 3))
optimizer = torch.optim.Adam(model.parameters(), lr=0.1)
for step in range(100):
    optimizer.zero_grad()
    F.cross_entropy(model(train), y[:120]).backward()
    optimizer.step()
torch.save(model[1].state_dict(), "layer.pt")
torch.save(model.state_dict(), "model.pt")

layer = nn.Linear(13, 3)  # the other program
layer.load_state_dict(torch.load("layer.pt"))
scale = Standardize(torch.zeros(13), torch.ones(13))
model = nn.Sequential(scale, nn.Linear(13, 3))
model.load_state_dict(torch.load("model.pt"))
right = {}
for name, loaded in (("layer alone", layer), ("with scale ", model)):
    answer = loaded(x[120:]).argmax(dim=1)  # (B, K) -> (B,)
    right[name] = (answer == y[120:]).float().mean().item()
    print(f"{name}: right {right[name]:.2f}, file holds", *loaded.state_dict())
assert right["layer alone"] < 0.6 and right["with scale "] > 0.9
