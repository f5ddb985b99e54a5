"""Name digits from a table of pixels, as drawn and moved by one pixel."""

import numpy as np
from sklearn.datasets import load_digits
from sklearn.ensemble import RandomForestClassifier
from sklearn.model_selection import train_test_split
from sklearn.neighbors import KNeighborsClassifier
from sklearn.svm import SVC

digits = load_digits()
sheets = np.pad(digits.images / 16, ((0, 0), (2, 2), (2, 2)))  # (N, H, W)


def pushed(pictures: np.ndarray) -> np.ndarray:
    """Return the pictures (N, H, W) with their ink in the top left corner."""
    rows = []
    for picture in pictures:
        top = picture.any(axis=1).argmax()  # the first line with ink
        left = picture.any(axis=0).argmax()
        rows.append(np.roll(picture, (-top, -left), axis=(0, 1)))
    return np.stack(rows)


found = {}  # name of the method -> one row of three shares for each seed
for seed in range(5):
    x, new, y, new_y = train_test_split(
        sheets, digits.target, train_size=500, test_size=600, random_state=seed
    )  # (500, H, W), (600, H, W), (500,), (600,)
    tests = [new, np.roll(new, 1, axis=2), np.roll(new, 1, axis=1)]
    copies = np.concatenate([np.roll(x, i, axis=2) for i in (-1, 0, 1)])
    forest = RandomForestClassifier(50, random_state=seed)
    runs = {
        "random forest": (forest, x, y, tests),
        "nearest neighbors": (KNeighborsClassifier(), x, y, tests),
        "support vectors": (SVC(), x, y, tests),
        "with copies moved left and right": (SVC(), copies, [*y] * 3, tests),
        "with the ink pushed": (SVC(), pushed(x), y, map(pushed, tests)),
    }
    for name, (method, pictures, labels, shown) in runs.items():
        method.fit(pictures.reshape(-1, 144), labels)  # (N, H, W) -> (N, D)
        row = [method.score(it.reshape(-1, 144), new_y) for it in shown]
        found.setdefault(name, []).append(row)

print("method,as drawn,moved to the right,moved down")
for name, rows in found.items():
    print(name, *(f"{share:.2f}" for share in np.mean(rows, axis=0)), sep=",")
assert all(min(row) > 0.93 for row in found["with the ink pushed"])
assert all(row[1] > 0.93 for row in found["with copies moved left and right"])
