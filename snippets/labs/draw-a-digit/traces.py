"""What was done to scikit-learn's digits, read from their pixels."""

import matplotlib.pyplot as plt
import torch
from sklearn.datasets import load_digits

data = load_digits()
counts = torch.tensor(data.images)  # (N, H, W)
y = torch.tensor(data.target)  # (N,)
inked = counts > 0  # (N, H, W)

figure, axes = plt.subplots(2, 5, figsize=(6.4, 2.8), layout="constrained")
for digit, ax in enumerate(axes.flat):
    ax.imshow(counts[y == digit][20], cmap="Greys", vmin=0, vmax=16)
    ax.axis("off")
plt.show()

top, bottom = inked[:, 0], inked[:, -1]  # (N, W)
full = top.any(dim=1) & bottom.any(dim=1)
begins = top.int().argmax(dim=1) - bottom.int().argmax(dim=1)  # (N,)
ink = counts.sum(dim=(1, 2)) / 1024  # (N,)
sides = counts[:, :, [0, 7]].sum() / counts.sum()
low, middle, high = ink.quantile(torch.tensor([0.05, 0.5, 0.95]).double())
print(f"reach from the top to the bottom: {full.sum()} of {len(counts)}")
print(f"ink in the outermost two columns: {sides:.1%}")
print(f"first and last row begin within a pixel: {(begins.abs() < 2).sum()}")
print(f"share of ink: {middle:.0%}, mostly {low:.0%} to {high:.0%}")
assert counts.max() == 16 and torch.equal(counts, counts.round())
assert full.all() and (begins.abs() < 2).double().mean() > 0.99
assert sides < 0.01 and high < 1.5 * low and middle == 313 / 1024
