"""Three classes in three arms, each a logit; the largest one answers."""

import math

import matplotlib.pyplot as plt
import torch
import torch.nn.functional as F
from torch import nn


def arms(n: int) -> tuple[torch.Tensor, torch.Tensor]:
    """Return points (3 n, 2) on three arms that make one turn, and classes."""
    y = torch.arange(3).repeat(n)  # (N,)
    radius = 0.1 + 0.9 * torch.rand(3 * n)  # (N,)
    angle = 2 * math.pi * (radius + y / 3) + 0.12 * torch.randn(3 * n)
    return torch.stack([radius * angle.cos(), radius * angle.sin()], 1), y


right = {"one layer": [], "two layers": []}
for seed in range(5):
    for name, shares in right.items():
        torch.manual_seed(seed)
        (x, y), (new_x, new_y) = arms(150), arms(100)
        model = nn.Linear(2, 3)
        if name == "two layers":
            model = nn.Sequential(nn.Linear(2, 64), nn.ReLU(), nn.Linear(64, 3))
        optimizer = torch.optim.Adam(model.parameters(), lr=0.01)
        for _ in range(300):
            loss = F.cross_entropy(model(x), y)
            optimizer.zero_grad()
            loss.backward()
            optimizer.step()
        answer = model(new_x).argmax(dim=1)  # (300, 3) -> (300,)
        shares.append((answer == new_y).float().mean().item())

for name, shares in right.items():
    print(f"{name:10}  right: {min(shares):.2f} to {max(shares):.2f}")
with torch.no_grad():
    p = model(torch.tensor([[-0.49, -0.35]])).softmax(dim=1)  # (1, 3)
print("in the middle of arm 0: {:.2f} {:.2f} {:.2f}".format(*p[0]))
assert max(right["one layer"]) < 0.5 and min(right["two layers"]) > 0.95

# Drawing
ways = torch.linspace(-1.1, 1.1, 90)  # (G,)
grid = torch.stack(torch.meshgrid(ways, ways, indexing="xy"), 2)  # (G, G, 2)
with torch.no_grad():
    z = model(grid)  # (G, G, 3)
plt.figure(figsize=(4.2, 4))
for c, mark in enumerate("os^"):
    plt.scatter(*x[y == c].T, s=9, marker=mark, label=f"class {c}")
    others = z[:, :, [k for k in range(3) if k != c]].amax(dim=2)  # (G, G)
    plt.contour(ways, ways, z[:, :, c] - others, [0], colors="black")
plt.gca().set(aspect="equal", xlabel="first feature", ylabel="second feature")
plt.legend(loc="upper right", fontsize=7)
plt.show()
