"""Train on one set, choose on the second, report from the third."""

import torch
import torch.nn.functional as F
from sklearn.datasets import load_digits
from torch import nn

torch.manual_seed(0)

data = load_digits()
x = torch.tensor(data.data, dtype=torch.float32) / 16  # (N, D)
y = torch.tensor(data.target)  # (N,)
order = torch.randperm(len(x))
train, validation, test = order.split([597, 600, 600])


def accuracy(model: nn.Module, rows: torch.Tensor) -> float:
    """Return the share of right answers on some rows."""
    model.eval()
    with torch.inference_mode():
        answer = model(x[rows]).argmax(dim=1)  # (B, D) -> (B,)
    return (answer == y[rows]).float().mean().item()


models = {}
for width in (2, 4, 40):
    model = nn.Sequential(nn.Linear(64, width), nn.ReLU(), nn.Linear(width, 10))
    optimizer = torch.optim.Adam(model.parameters(), lr=0.01)
    for step in range(200):
        optimizer.zero_grad()
        F.cross_entropy(model(x[train]), y[train]).backward()
        optimizer.step()
    models[width] = model
    print(f"width {width:2}: validation {accuracy(model, validation):.2f}")

best = max(models, key=lambda width: accuracy(models[width], validation))
print(f"chosen: width {best}, test {accuracy(models[best], test):.2f}")
assert best == 40 and accuracy(models[best], test) > 0.9
