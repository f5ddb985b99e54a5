"""Compare what a model claims with how often it is right."""

import matplotlib.pyplot as plt
import torch
import torch.nn.functional as F
from sklearn.datasets import load_digits
from torch import nn

data = load_digits()
x = torch.tensor(data.data, dtype=torch.float32) / 16  # (N, D)
y = torch.tensor(data.target)  # (N,)

results = {15: [], 30: [], 200: []}
for seed in range(5):
    torch.manual_seed(seed)
    train, new = torch.randperm(len(x)).split([100, 1697])
    model = nn.Sequential(nn.Linear(64, 64), nn.ReLU(), nn.Linear(64, 10))
    optimizer = torch.optim.Adam(model.parameters(), lr=0.01)
    for step in range(1, 201):
        model.train()
        optimizer.zero_grad()
        F.cross_entropy(model(x[train]), y[train]).backward()
        optimizer.step()
        if step in results:
            model.eval()
            with torch.inference_mode():
                p = model(x[new]).softmax(dim=1)  # (N, D) -> (N, K)
            claim, answer = p.max(dim=1)  # (N, K) -> (N,), (N,)
            results[step].append(torch.stack([claim, answer == y[new]]))

curves = {}
for steps, rows in results.items():
    claim, right = torch.cat(rows, dim=1)  # (N,), (N,)
    bins = [(claim > a / 10) & (claim <= a / 10 + 0.1) for a in range(3, 10)]
    xs = [claim[mask].mean() for mask in bins]
    ys = [right[mask].mean() for mask in bins]
    curves[steps] = xs, ys
    print(f"{steps:3} steps: right {right.mean():.2f}, ", end="")
    print(f"mean claim {claim.mean():.2f}; ", end="")
    print(f"claims near {xs[5]:.2f}: right {ys[5]:.2f}")
assert ys[5] < xs[5] - 0.08

# Drawing
plt.plot([0.3, 1], [0.3, 1], color="C5", linestyle=":", label="as claimed")
for style, (steps, curve) in zip(("--o", "-o", "-.o"), curves.items()):
    plt.plot(*curve, style, label=f"{steps} steps")
plt.xlabel("probability that the model gives its answer")
plt.ylabel("share of these answers that are right")
plt.legend()
plt.show()
