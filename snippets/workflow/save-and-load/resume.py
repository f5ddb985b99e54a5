"""Ten epochs in one go, and five plus five with a file in between."""

import torch
import torch.nn.functional as F
from sklearn.datasets import load_digits
from torch import nn

data = load_digits()
x = torch.tensor(data.data, dtype=torch.float32) / 16  # (N, D)
y = torch.tensor(data.target)  # (N,)


def start(seed: int) -> tuple[nn.Module, torch.optim.Optimizer]:
    """Return a new model and its optimizer."""
    torch.manual_seed(seed)
    model = nn.Sequential(nn.Linear(64, 64), nn.ReLU(), nn.Linear(64, 10))
    return model, torch.optim.Adam(model.parameters(), lr=0.01)


def train(epochs: range) -> list[float]:
    """Train the model for some epochs and return the last loss of each."""
    losses = []
    for epoch in epochs:
        for rows in torch.randperm(1500).split(100):  # (B,)
            optimizer.zero_grad()
            loss = F.cross_entropy(model(x[rows]), y[rows])
            loss.backward()
            optimizer.step()
        losses.append(loss.item())
    return losses


model, optimizer = start(seed=0)
straight = train(range(10))

model, optimizer = start(seed=0)
resumed = train(range(5))
checkpoint = {"model": model.state_dict(), "epoch": 5}
checkpoint["optimizer"] = optimizer.state_dict()
checkpoint["random"] = torch.get_rng_state()
torch.save(checkpoint, "checkpoint.pt")

model, optimizer = start(seed=1)  # the machine was switched off
checkpoint = torch.load("checkpoint.pt")
model.load_state_dict(checkpoint["model"])
optimizer.load_state_dict(checkpoint["optimizer"])
torch.set_rng_state(checkpoint["random"])
resumed += train(range(checkpoint["epoch"], 10))

for name, losses in (("straight", straight), ("resumed ", resumed)):
    print(name, " ".join(f"{loss:.2f}" for loss in losses))
print("equal to the last bit:", straight == resumed)
assert straight == resumed
