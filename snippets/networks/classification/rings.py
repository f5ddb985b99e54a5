"""Three networks on two rings: one line, three lines in a row, and bends."""

import matplotlib.pyplot as plt
import torch
import torch.nn.functional as F
from sklearn.datasets import make_circles
from torch import nn


def network(name: str) -> nn.Sequential:
    """Return an untrained network with one logit."""
    if name == "one layer":
        return nn.Sequential(nn.Linear(2, 1))
    bend = nn.Identity if name == "no bend" else nn.ReLU
    return nn.Sequential(nn.Linear(2, 16), bend(), nn.Linear(16, 1))


right, trained = {}, {}
for name in ("one layer", "no bend", "ReLU"):
    for seed in range(5):
        torch.manual_seed(seed)
        rings = make_circles(600, noise=0.05, factor=0.5, random_state=seed)
        x, y = (torch.tensor(part, dtype=torch.float32) for part in rings)
        model = network(name)
        optimizer = torch.optim.Adam(model.parameters(), lr=0.02)
        for _ in range(200):
            logits = model(x[:400]).squeeze(1)  # (N, 1) -> (N,)
            loss = F.binary_cross_entropy_with_logits(logits, y[:400])
            optimizer.zero_grad()
            loss.backward()
            optimizer.step()
        with torch.no_grad():
            answer = model(x[400:]).squeeze(1) > 0  # (200,)
        share = (answer == y[400:]).float().mean().item()
        right.setdefault(name, []).append(share)
        trained.setdefault(name, (model, x, y))
    low, high = min(right[name]), max(right[name])
    print(f"{name:9}  right on new points: {low:.2f} to {high:.2f}")

assert max(right["one layer"] + right["no bend"]) < 0.65
assert min(right["ReLU"]) > 0.98

# Drawing
figure, places = plt.subplots(1, 2, figsize=(6.4, 3.1), sharey=True)
ways = torch.linspace(-1.3, 1.3, 60)  # (G,)
grid = torch.stack(torch.meshgrid(ways, ways, indexing="xy"), 2)  # (G, G, 2)
for name, place in zip(("one layer", "ReLU"), places):
    model, x, y = trained[name]
    with torch.no_grad():
        height = model(grid).squeeze(2)  # (G, G)
    for c, mark in ((0, "o"), (1, "s")):
        rows = x[:400][y[:400] == c]
        place.scatter(*rows.T, s=8, marker=mark, label=f"class {c}")
    place.contour(ways, ways, height, [0], colors="black")
    place.set(title=name, aspect="equal", xlabel="first feature")
places[0].set_ylabel("second feature")
places[0].legend(loc="upper left", fontsize=7)
plt.show()
