"""Eight units as pictures, the dead ones among them, and what those cost."""

import matplotlib.pyplot as plt
import torch
import torch.nn.functional as F
from sklearn.datasets import load_digits
from torch import nn

data = load_digits()
pixels = torch.tensor(data.data) / 16  # (N, D)
digit = torch.tensor(data.target)  # (N,)
blank = pixels.max(dim=0).values == 0  # (D,) without ink in every picture


def run(bend: nn.Module, seed: int) -> tuple:
    """Return the filters at first and at last, dead units, percent right."""
    torch.manual_seed(seed)
    order = torch.randperm(1797)  # (N,) 1000 rows to train, 797 to validate
    x, y = pixels[order], digit[order]  # (N, D), (N,)
    model = nn.Sequential(nn.Linear(64, 8), bend, nn.Linear(8, 10)).double()
    start = model[0].weight.detach().clone()  # (8, D)
    optimizer = torch.optim.Adam(model.parameters(), lr=0.01)
    for epoch in range(20):
        for rows in torch.randperm(1000).split(100):  # (B,)
            optimizer.zero_grad()
            F.cross_entropy(model(x[rows]), y[rows]).backward()
            optimizer.step()
    model.eval()
    with torch.no_grad():
        dead = (model[0](x) <= 0).all(dim=0)  # (N, 8) -> (8,)
        right = model(x[1000:]).argmax(dim=1) == y[1000:]  # (797,)
    return start, model[0].weight.detach(), dead, 100 * right.double().mean()


sharp = [run(nn.ReLU(), seed) for seed in range(10)]
leaky = [run(nn.LeakyReLU(0.1), seed) for seed in range(10)]
a = torch.stack([right for *_, right in sharp])  # (10,)
b = torch.stack([right for *_, right in leaky])  # (10,)
gain = b - a  # (10,)
count = torch.stack([dead.sum() for _, _, dead, _ in sharp])  # (10,)
print("dead units of 8:", " ".join(f"{n:4}" for n in count))
print("gain:           ", " ".join(f"{g:+.1f}" for g in gain))
print(f"ReLU {a.mean():.1f} ± {a.std():.1f}, LeakyReLU {b.mean():.1f}", end="")
print(f" ± {b.std():.1f}, error of the gain {gain.std() / 10**0.5:.1f}")
start, learned, dead, _ = sharp[5]
assert torch.equal(learned[:, blank], start[:, blank])
assert gain.mean() > 2 * gain.std() / 10**0.5
assert gain[count > 0].mean() > gain[count == 0].mean() + 1

# Drawing
figure, axes = plt.subplots(2, 8, figsize=(6.4, 2), layout="constrained")
for row, weights, name in zip(axes, (start, learned), ("start", "trained")):
    row[0].set_ylabel(name)
    for ax, unit in zip(row, weights):
        ax.imshow(unit.view(8, 8).numpy(), cmap="PuOr", vmin=-1, vmax=1)
        ax.set(xticks=[], yticks=[])
for ax, unit in zip(axes[0], dead):
    ax.set_title("dead" if unit else "", fontsize=10)
plt.show()
