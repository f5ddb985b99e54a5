"""Look at the weights of a first layer: untrained, and trained in two ways."""

import matplotlib.pyplot as plt
import torch
from sklearn.datasets import load_digits
from torch import nn

images, labels = load_digits(return_X_y=True)
x = torch.tensor(images, dtype=torch.float32) / 16  # (N, D) = (1797, 64)
y = torch.tensor(labels)  # (N,)


def weights(x: torch.Tensor, y: torch.Tensor, how: str) -> torch.Tensor:
    """Return the first layer's weights (32, D), untrained or trained."""
    model = nn.Sequential(nn.Linear(64, 32), nn.ReLU(), nn.Linear(32, 10))
    optimizer = torch.optim.SGD(model.parameters(), lr=0.5)
    if how == "Adam":
        optimizer = torch.optim.Adam(model.parameters(), lr=0.01)
    for _ in range(0 if how == "untrained" else 101):
        loss = nn.functional.cross_entropy(model(x), y)
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
    return model[0].weight.detach()


runs = {how: [] for how in ("untrained", "SGD", "SGD, rearranged", "Adam")}
for seed in range(5):
    for how, measured in runs.items():
        torch.manual_seed(seed)
        train = torch.randperm(len(x))[:1000]  # (1000,)
        order = torch.randperm(64) if "rearr" in how else torch.arange(64)
        w = weights(x[train][:, order], y[train], how)[:, order.argsort()]
        grid = w.reshape(-1, 8, 8)  # (32, H, W)
        sides = grid[:, :, :-1].flatten(), grid[:, :, 1:].flatten()
        alike = torch.corrcoef(torch.stack(sides))[0, 1].item()
        inked = (x[train] > 0).sum(dim=0)  # (D,): pictures with ink there
        lone = (inked[w.abs().argmax(dim=1)] <= 20).sum().item()
        measured.append((alike, lone, grid))

print("first layer      neighbors alike   strongest weight on a rare pixel")
for how, measured in runs.items():
    alike, lone, _ = zip(*measured)
    print(f"{how:16} {min(alike):5.2f} to {max(alike):.2f}", end="")
    print(f"{min(lone):11} to {max(lone)} of 32 neurons")
    assert how == "untrained" or min(alike) > 0.15

# Drawing
start, sgd, adam = (runs[how][0][2] for how in ("untrained", "SGD", "Adam"))
rows = {"start": start, "SGD": sgd - start, "Adam": adam - start}
figure, axes = plt.subplots(3, 8, figsize=(6.4, 2.8))
for row, (name, grid) in zip(axes, rows.items()):
    for panel, picture in zip(row, grid):
        limit = picture.abs().max()
        panel.imshow(picture, cmap="RdBu", vmin=-limit, vmax=limit)
        panel.set(xticks=[], yticks=[])
    row[0].set_ylabel(name)
plt.show()
