"""Take one part away at a time, on two tasks."""

import matplotlib.pyplot as plt
import torch
import torch.nn.functional as F
from sklearn.datasets import load_digits
from torch import nn

torch.manual_seed(0)
data = load_digits()
order = torch.randperm(1797)  # (N,) 500 rows to train, 1000 to validate
pixels = torch.tensor(data.data, dtype=torch.float32)[order]  # (N, D)
digit = torch.tensor(data.target)[order]  # (N,)


def run(k: int, part: str, seed: int) -> float:
    """Return the share of K classes told rightly without one part."""
    torch.manual_seed(seed)
    x, y = pixels, digit if k == 10 else digit % 2
    if part != "standardization":
        x = (x - x[:500].mean()) / x[:500].std()
    width = 4 if part == "width" else 32
    bend = nn.Identity() if part == "ReLU" else nn.ReLU()
    model = nn.Sequential(nn.Linear(64, width), bend, nn.Linear(width, k))
    momentum = 0 if part == "momentum" else 0.9
    optimizer = torch.optim.SGD(model.parameters(), 0.1, momentum)
    for epoch in range(10):
        for rows in torch.randperm(500).split(50):  # (B,)
            optimizer.zero_grad()
            F.cross_entropy(model(x[rows]), y[rows]).backward()
            optimizer.step()
    with torch.no_grad():
        right = model(x[500:1500]).argmax(dim=1) == y[500:1500]  # (N,)
    return right.float().mean().item()


parts = ["nothing", "ReLU", "momentum", "width", "standardization"]
lost, whole = {}, 0.0
for k, task, shift in [(2, "even or odd", 0.2), (10, "which digit", -0.2)]:
    for part in parts:
        score = sum(run(k, part, seed) for seed in range(4)) / 4
        whole = score if part == "nothing" else whole
        lost[k, part] = 100 * (whole - score)
        print(f"{task}, without {part:15} {score:.2f}")
    bars = [lost[k, part] for part in parts[1:]]
    plt.barh([n + shift for n in range(4)], bars, 0.4, label=task)
plt.yticks(range(4), parts[1:])
plt.xlabel("points lost without it")
plt.legend()
plt.show()
assert lost[2, "ReLU"] > 4 > 2 > lost[10, "ReLU"]
