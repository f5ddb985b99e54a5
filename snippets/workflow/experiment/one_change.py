"""One program and four changes to it, one at a time, five seeds each."""

import torch
import torch.nn.functional as F
from sklearn.datasets import load_digits
from torch import nn

torch.manual_seed(0)
data = load_digits()
order = torch.randperm(1797)  # (N,) 500 rows to train, 1000 to validate
x = torch.tensor(data.data, dtype=torch.float32)[order]  # (N, D)
x = (x - x[:500].mean()) / x[:500].std()
y = torch.tensor(data.target)[order] % 2  # (N,) 0 even, 1 odd
base = {"width": 32, "adam": False, "lr": 0.1, "epochs": 10}


def run(c: dict, seed: int) -> float:
    """Return the percentage of right answers on the validation rows."""
    torch.manual_seed(seed)
    width = c["width"]
    model = nn.Sequential(nn.Linear(64, width), nn.ReLU(), nn.Linear(width, 2))
    optimizer = torch.optim.SGD(model.parameters(), c["lr"], momentum=0.9)
    if c["adam"]:
        optimizer = torch.optim.Adam(model.parameters(), c["lr"])
    for epoch in range(c["epochs"]):
        for rows in torch.randperm(500).split(50):  # (B,)
            optimizer.zero_grad()
            F.cross_entropy(model(x[rows]), y[rows]).backward()
            optimizer.step()
    model.eval()
    with torch.no_grad():
        right = model(x[500:1500]).argmax(dim=1) == y[500:1500]  # (N,)
    return 100 * right.float().mean().item()


means = []
ideas = [{"width": 128}, {"lr": 0.03}, {"epochs": 20}, {"adam": True}]
ideas.append({"adam": True, "lr": 0.03})
for change in [{}, *ideas]:
    scores = torch.tensor([run(base | change, seed) for seed in range(5)])
    means.append(scores.mean().item())
    print(f"{change or 'base'!s:27} {means[-1]:.1f} ± {scores.std():.1f}")
assert means[3] > means[0] > means[2] + 1.5
assert means[5] > means[4] + 0.5  # Adam, at a rate of its own
