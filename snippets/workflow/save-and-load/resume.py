"""Ten epochs in one go, and five plus five with a file in between."""

import os

import torch
import torch.nn.functional as F
from sklearn.datasets import load_digits
from torch import nn

data = load_digits()
x = torch.tensor(data.data, dtype=torch.float32) / 16  # (N, D)
y = torch.tensor(data.target)  # (N,)


def start(seed: int) -> dict:
    """Return a new model, its optimizer and its schedule, by name."""
    torch.manual_seed(seed)
    model = nn.Sequential(nn.Linear(64, 64), nn.ReLU(), nn.Linear(64, 10))
    optimizer = torch.optim.Adam(model.parameters(), lr=0.01)
    schedule = torch.optim.lr_scheduler.StepLR(optimizer, step_size=4)
    return {"model": model, "optimizer": optimizer, "schedule": schedule}


def train(parts: dict, epochs: range) -> list[float]:
    """Train for some epochs and return the last loss of each."""
    model, optimizer, schedule = parts.values()
    losses = []
    for epoch in epochs:
        for rows in torch.randperm(1500).split(100):  # (B,)
            optimizer.zero_grad()
            loss = F.cross_entropy(model(x[rows]), y[rows])
            loss.backward()
            optimizer.step()
        schedule.step()
        losses.append(loss.item())
    return losses


straight = train(start(seed=0), range(10))

parts = start(seed=0)
resumed = train(parts, range(5))
checkpoint = {name: part.state_dict() for name, part in parts.items()}
checkpoint |= {"epoch": 5, "random": torch.get_rng_state()}
torch.save(checkpoint, "checkpoint.tmp")
os.replace("checkpoint.tmp", "checkpoint.pt")

parts = start(seed=1)  # the machine was switched off
checkpoint = torch.load("checkpoint.pt")
for name, part in parts.items():
    part.load_state_dict(checkpoint[name])
torch.set_rng_state(checkpoint["random"])
resumed += train(parts, range(checkpoint["epoch"], 10))

for name, losses in (("straight", straight), ("resumed ", resumed)):
    print(name, " ".join(f"{loss:.2f}" for loss in losses))
print("equal to the last bit:", straight == resumed)
assert straight == resumed
