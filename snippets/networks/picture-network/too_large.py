"""Follow two losses for three sizes, with a fifth of the labels redrawn."""

import matplotlib.pyplot as plt
import torch
from sklearn.datasets import load_digits
from torch import nn
from torch.nn.functional import cross_entropy

images, labels = load_digits(return_X_y=True)
x, y = torch.tensor(images) / 16, torch.tensor(labels)  # (N, D), (N,)


def curves(width: int, seed: int) -> torch.Tensor:
    """Return training and validation loss after each of 40 epochs."""
    torch.manual_seed(seed)
    train, other = torch.randperm(1797)[:997].split([200, 797])
    told = y[train]  # (200,)
    told[:40] = torch.randint(10, (40,))
    hidden = nn.Linear(64, width), nn.ReLU()
    model = nn.Sequential(*hidden, nn.Linear(width, 10)).to(x.dtype)
    optimizer = torch.optim.Adam(model.parameters(), lr=0.01)
    losses = []
    for _ in range(40):
        for rows in torch.randperm(200).split(50):
            loss = cross_entropy(model(x[train[rows]]), told[rows])
            optimizer.zero_grad()
            loss.backward()
            optimizer.step()
        with torch.no_grad():
            pairs = (train, told), (other, y[other])
            losses.append([cross_entropy(model(x[i]), t) for i, t in pairs])
    return torch.tensor(losses)  # (E, 2) = (40, 2)


runs = {}
print("hidden units,training loss,validation loss,its lowest")
for width in (2, 16, 256):
    run = torch.stack([curves(width, seed) for seed in range(5)])  # (5, E, 2)
    end, lowest = run[:, -1].mean(dim=0), run[:, :, 1].amin(dim=1).mean()
    print(width, *(f"{it:.1f}" for it in (*end, lowest)), sep=",")
    runs[width] = run.mean(dim=0)  # (E, 2)
small, right, large = runs.values()
assert small[-1].min() > 1.5 and right[-1, 1] < large[-1, 1] - 0.05
assert large[-1, 1] > 1.3 * large[:, 1].min() and large[-1, 0] < 0.2

# Drawing
figure, axes = plt.subplots(1, 3, figsize=(6.4, 2.5), sharey=True)
for panel, (width, run) in zip(axes, runs.items()):
    for loss, name in zip(run.T, ("training", "validation")):
        panel.plot(range(1, 41), loss, label=name)
    panel.set(title=f"{width} hidden units", xlabel="epoch", ylim=(0, 2.5))
axes[0].set_ylabel("loss")
axes[2].legend()
plt.show()
