"""Send digits through 20 layers of small, fitting or large weights."""

import matplotlib.pyplot as plt
import torch
from sklearn.datasets import load_digits
from torch import nn

x = torch.tensor(load_digits().data, dtype=torch.float32) / 16  # (N, D)


def sizes(start: str, seed: int) -> list[float]:
    """Return the typical size of the numbers after each of 20 layers."""
    torch.manual_seed(seed)
    h, found = x, []
    with torch.no_grad():
        for _ in range(20):
            layer = nn.Linear(64, 64, bias=False)
            if start == "Kaiming":
                nn.init.kaiming_normal_(layer.weight, nonlinearity="relu")
            elif start != "nn.Linear":
                nn.init.normal_(layer.weight, std=float(start))
            h = torch.relu(layer(h))  # (N, D) -> (N, D)
            found.append((h**2).mean().sqrt().item())
    return found


curves = {}
for start in ("0.3", "Kaiming", "nn.Linear", "0.03"):
    curves[start] = [sizes(start, seed) for seed in range(5)]
    last = [curve[-1] for curve in curves[start]]
    print(f"{start:9} layer 20: {min(last):.0e} to {max(last):.0e}")
assert all(0.1 < curve[-1] < 2 for curve in curves["Kaiming"])

# Drawing
for color, (start, runs) in enumerate(curves.items()):
    for number, run in enumerate(runs):
        label = start if number == 0 else None
        plt.plot(range(1, 21), run, color=f"C{color}", lw=1, label=label)
plt.yscale("log")
plt.xticks(range(5, 21, 5))
plt.xlabel("layer")
plt.ylabel("typical size of its numbers")
plt.legend(ncols=2)
plt.show()
