"""Measure accuracy on scattered digits against the number of pictures."""

import matplotlib.pyplot as plt
import numpy as np
import torch
from sklearn.datasets import load_digits
from sklearn.model_selection import train_test_split
from sklearn.svm import SVC
from torch import nn

pixels, labels = load_digits(return_X_y=True)  # (N, D), (N,)
pictures = np.zeros((1797, 1, 10, 10), dtype=np.float32)  # (N, 1, H, W)
places = np.random.default_rng(0).integers(0, 3, (1797, 2))  # (N, 2)
for picture, digit, (row, column) in zip(pictures, pixels, places):
    picture[0, row : row + 8, column : column + 8] = digit.reshape(8, 8) / 16


def cnn(x: np.ndarray, y: np.ndarray, new: np.ndarray) -> np.ndarray:
    """Train a CNN for 100 steps and return its answers to the new pictures."""
    model = nn.Sequential(
        nn.Conv2d(1, 8, kernel_size=5, padding=2),
        nn.ReLU(),
        nn.Conv2d(8, 32, kernel_size=5, padding=2),
        nn.ReLU(),
        nn.AdaptiveMaxPool2d(1),
        nn.Flatten(),
        nn.Linear(32, 10),
    )
    optimizer = torch.optim.Adam(model.parameters(), lr=0.01)
    x, y = torch.tensor(x), torch.tensor(y)
    for step in range(100):
        rows = torch.randint(len(x), (32,))  # (B,)
        loss = nn.functional.cross_entropy(model(x[rows]), y[rows])
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
    return model(torch.tensor(new)).argmax(dim=1).numpy()


sizes = [60, 200, 600]
shallow, deep = [0.0] * 3, [0.0] * 3
for seed in range(3):
    torch.manual_seed(seed)
    for i, size in enumerate(sizes):
        x, new, y, new_y = train_test_split(
            pictures, labels, train_size=size, test_size=600, random_state=seed
        )
        flat, new_flat = x.reshape(-1, 100), new.reshape(-1, 100)
        shallow[i] += SVC().fit(flat, y).score(new_flat, new_y) / 3
        deep[i] += (cnn(x, y, new) == new_y).mean() / 3

for name, curve in (("support vectors", shallow), ("CNN", deep)):
    print(f"{name:15}", "  ".join(f"{value:.2f}" for value in curve))
    plt.plot([str(size) for size in sizes], curve, "o-", label=name)
plt.ylim(0, 1)
plt.xlabel("training pictures (number)")
plt.ylabel("new pictures right (share)")
plt.legend(loc="lower right")
plt.show()
assert all(d > s + 0.05 for s, d in zip(shallow, deep))
