"""Take one part away at a time, on two tasks."""

import torch
import torch.nn.functional as F
from sklearn.datasets import load_digits
from torch import nn

torch.manual_seed(0)
data = load_digits()
order = torch.randperm(1797)  # (N,) 500 rows to train, 1000 to validate
pixels = torch.tensor(data.data)[order]  # (N, D)
digit = torch.tensor(data.target)[order]  # (N,)


def run(k: int, part: str, seed: int) -> float:
    """Return the share of right answers, of K classes, without one part."""
    torch.manual_seed(seed)
    x, y = pixels, digit if k == 10 else digit % 2
    if part != "standardization":
        x = (x - x[:500].mean()) / x[:500].std()
    width = 4 if part == "width" else 32
    bend = nn.Identity() if part == "ReLU" else nn.ReLU()
    first = nn.Linear(64, width, dtype=x.dtype)
    last = nn.Linear(width, k, dtype=x.dtype)
    model = nn.Sequential(first, bend, last)
    momentum = 0 if part == "momentum" else 0.9
    optimizer = torch.optim.SGD(model.parameters(), 0.1, momentum)
    for epoch in range(10):
        for rows in torch.randperm(500).split(50):  # (B,)
            optimizer.zero_grad()
            F.cross_entropy(model(x[rows]), y[rows]).backward()
            optimizer.step()
    model.eval()
    with torch.no_grad():
        right = model(x[500:1500]).argmax(dim=1) == y[500:1500]  # (N,)
    return right.float().mean().item()


score = {}
print("without           even or odd    which digit")
for part in ("nothing", "ReLU", "momentum", "width", "standardization"):
    line = f"{part:15}"
    for k in (2, 10):
        runs = torch.tensor([run(k, part, seed) for seed in range(5)])  # (5,)
        score[k, part] = runs.mean()
        line += f"   {runs.mean():.2f} ± {runs.std():.2f}"
    print(line)
lost = {k: score[k, "nothing"] - score[k, "ReLU"] for k in (2, 10)}
assert lost[2] > 0.04 > 0.02 > lost[10]
