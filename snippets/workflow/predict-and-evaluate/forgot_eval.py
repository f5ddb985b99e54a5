"""Silent bug: predictions made in training mode."""

import torch
import torch.nn.functional as F
from sklearn.datasets import load_digits
from torch import nn

torch.manual_seed(0)

data = load_digits()
x = torch.tensor(data.data, dtype=torch.float32) / 16  # (N, D)
y = torch.tensor(data.target)  # (N,)
order = torch.randperm(len(x))
train, new = order[:1000], order[1000:]

model = nn.Sequential(
    nn.Linear(64, 64), nn.ReLU(), nn.Dropout(p=0.5), nn.Linear(64, 10)
)
optimizer = torch.optim.Adam(model.parameters(), lr=0.01)
for epoch in range(10):
    for rows in train[torch.randperm(1000)].split(50):  # (B,)
        optimizer.zero_grad()
        F.cross_entropy(model(x[rows]), y[rows]).backward()
        optimizer.step()


def ask() -> torch.Tensor:
    """Return the label that the model gives each new picture."""
    with torch.inference_mode():
        return model(x[new]).argmax(dim=1)  # (N, D) -> (N,)


for mode in ("train", "eval"):
    model.train(mode == "train")
    first, second = ask(), ask()
    right = (first == y[new]).float().mean().item()
    differ = (first != second).float().mean().item()
    print(f"{mode:5} mode: right {right:.2f}, asked twice: {differ:.2f} differ")

assert not model.training and differ == 0
