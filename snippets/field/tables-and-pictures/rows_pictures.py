"""Measure accuracy on scattered digits against the number of pictures."""

import matplotlib.pyplot as plt
import numpy as np
import torch
from sklearn.datasets import load_digits
from sklearn.model_selection import train_test_split
from sklearn.svm import SVC
from torch import nn

digits = load_digits()
sheets = np.pad(digits.images / 16, ((0, 0), (2, 2), (2, 2)))  # (N, H, W)
places = np.random.default_rng(0).integers(-1, 2, (len(sheets), 2))  # (N, 2)
pixels, pushed = np.zeros((2, len(sheets), 144), dtype=np.float32)  # (N, D)
for i, (picture, place) in enumerate(zip(sheets, places)):
    pixels[i] = np.roll(picture, place, axis=(0, 1)).flatten()
    top, left = picture.any(axis=1).argmax(), picture.any(axis=0).argmax()
    pushed[i] = np.roll(picture, (-top, -left), axis=(0, 1)).flatten()


def read(layers: list, x: np.ndarray, y: np.ndarray, new: np.ndarray):
    """Train these layers for 100 steps and return their answers (600,)."""
    model = nn.Sequential(*layers)
    optimizer = torch.optim.Adam(model.parameters(), lr=0.02)
    x, y = torch.tensor(x).view(-1, 1, 12, 12), torch.tensor(y)
    for step in range(100):
        rows = torch.randint(len(x), (32,))  # (B,)
        optimizer.zero_grad()
        nn.functional.cross_entropy(model(x[rows]), y[rows]).backward()
        optimizer.step()
    return model(torch.tensor(new).view(-1, 1, 12, 12)).argmax(dim=1).numpy()


sizes = [60, 200, 600]
found, svm = {}, SVC(C=10)
for seed in range(5):
    torch.manual_seed(seed)
    for i, size in enumerate(sizes):
        counts = {"train_size": size, "test_size": 600, "random_state": seed}
        old, new = train_test_split(range(1797), **counts)
        y, flat = digits.target[old], nn.Flatten()
        mlp = [flat, nn.Linear(144, 64), nn.ReLU(), nn.Linear(64, 10)]
        window, pool = nn.Conv2d(1, 32, 7, padding=3), nn.AdaptiveMaxPool2d(1)
        cnn = [window, nn.ReLU(), pool, flat, nn.Linear(32, 10)]
        for name, answer in (
            ("support vectors", svm.fit(pixels[old], y).predict(pixels[new])),
            ("fully connected", read(mlp, pixels[old], y, pixels[new])),
            ("ink pushed", svm.fit(pushed[old], y).predict(pushed[new])),
            ("CNN", read(cnn, pixels[old], y, pixels[new])),
        ):
            means = found.setdefault(name, [0.0] * 3)
            means[i] += (answer == digits.target[new]).mean() / 5

print("method,60 pictures,200 pictures,600 pictures")
for name, means in found.items():
    print(name, *(f"{mean:.2f}" for mean in means), sep=",")
knowing = min(found["ink pushed"][0], found["CNN"][0])
assert knowing > found["fully connected"][2]

# Drawing
styles = [":s", "-.^", "--D", "-o"]
for style, (name, means) in zip(styles, found.items()):
    plt.plot([str(size) for size in sizes], means, style, label=name)
plt.ylim(0, 1)
plt.xlabel("training pictures (number)")
plt.ylabel("new pictures right (share)")
plt.legend(loc="lower right")
plt.show()
