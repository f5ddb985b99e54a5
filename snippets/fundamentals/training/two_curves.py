"""Follow the loss on 100 training digits and on 797 held-out ones."""

import matplotlib.pyplot as plt
import torch
import torch.nn.functional as F
from sklearn.datasets import load_digits
from torch import nn

images, labels = load_digits(return_X_y=True)
x = torch.tensor(images, dtype=torch.float32) / 16  # (N, D)
y = torch.tensor(labels)  # (N,)


def train(seed: int, redrawn: int) -> torch.Tensor:
    """Return training loss, held-out loss and share right, every 4 steps."""
    torch.manual_seed(seed)
    order = torch.randperm(len(x))  # (N,)
    train, held_out = order[:100], order[1000:]
    told = y[train]  # (100,)
    told[:redrawn] = torch.randint(10, (redrawn,))
    model = nn.Sequential(nn.Linear(64, 64), nn.ReLU(), nn.Linear(64, 10))
    optimizer = torch.optim.Adam(model.parameters(), lr=0.01)
    curves = []
    for step in range(201):
        loss = F.cross_entropy(model(x[train]), told)
        if step % 4 == 0:
            with torch.no_grad():
                logits = model(x[held_out])  # (797, K)
            right = logits.argmax(dim=1) == y[held_out]  # (797,)
            asked = F.cross_entropy(logits, y[held_out])
            curves.append((loss.item(), asked.item(), right.float().mean()))
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
    return torch.tensor(curves).T  # (3, 51)


print("labels redrawn,step,training loss,held-out loss,right on held-out")
shown = {}
for redrawn in (0, 20):
    runs = torch.stack([train(seed, redrawn) for seed in range(5)])
    lowest = runs[:, 1].argmin(dim=1)  # (5,)
    for step, at in (("best", lowest), ("last", torch.full((5,), 50))):
        means = runs[torch.arange(5), :, at].mean(dim=0)  # (3,)
        print(redrawn, step, *(f"{mean:.2f}" for mean in means), sep=",")
    shown[f"{redrawn} labels redrawn"] = runs[0]
assert (runs[:, 1, -1] > 1.4 * runs[:, 1].min(dim=1).values).all()
assert (runs[torch.arange(5), 2, lowest] > runs[:, 2, -1] + 0.02).all()

# Drawing
figure, axes = plt.subplots(1, 2, figsize=(6.4, 2.8), sharey=True)
for panel, (title, (loss, asked, _)) in zip(axes, shown.items()):
    panel.plot(range(0, 201, 4), loss, label="100 training digits")
    panel.plot(range(0, 201, 4), asked, label="797 held-out digits")
    panel.set(title=title, xlabel="step")
axes[0].set_ylabel("loss")
axes[0].legend()
plt.show()
