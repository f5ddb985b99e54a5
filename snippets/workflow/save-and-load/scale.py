"""Silent bug: the weights are loaded, but not their scale."""

import torch
import torch.nn.functional as F
from sklearn.datasets import load_digits
from torch import nn


class Standardize(nn.Module):
    """Scale pixels by two buffers."""

    def __init__(self, mean: torch.Tensor, std: torch.Tensor) -> None:
        """Remember mean and spread of the training rows, each (D,)."""
        super().__init__()
        self.register_buffer("mean", mean)
        self.register_buffer("std", std)

    def forward(self, x: torch.Tensor) -> torch.Tensor:
        """Return the scaled rows."""
        return (x - self.mean) / self.std  # (B, D)


def build(mean: torch.Tensor, std: torch.Tensor) -> nn.Module:
    """Return an untrained reader that scales its input itself."""
    layers = nn.Linear(64, 64), nn.ReLU(), nn.Linear(64, 10)
    return nn.Sequential(Standardize(mean, std), *layers)


data = load_digits()
lost, kept = [], []
for seed in range(5):
    torch.manual_seed(seed)
    order = torch.randperm(1797)  # (N,)
    x = torch.tensor(data.data, dtype=torch.float32)[order]  # (N, D)
    y = torch.tensor(data.target)[order]  # (N,)
    train, test = x[:1500], x[1500:]
    model = build(train.mean(dim=0), train.std(dim=0).clamp(min=1))
    optimizer = torch.optim.Adam(model.parameters(), lr=0.01)
    for step in range(50):
        optimizer.zero_grad()
        F.cross_entropy(model(train), y[:1500]).backward()
        optimizer.step()
    torch.save(model.state_dict(), "model.pt")

    second = build(torch.zeros(64), torch.ones(64))  # the other program
    second.load_state_dict(torch.load("model.pt"))
    for loaded, right in ((second[1:], lost), (second, kept)):
        answer = loaded(test).argmax(dim=1)  # (B, K) -> (B,)
        right.append((answer == y[1500:]).float().mean().item())

print("scale left behind", " ".join(f"{right:.2f}" for right in lost))
print("scale in the file", " ".join(f"{right:.2f}" for right in kept))
assert max(lost) < 0.9 and min(kept) > 0.93
