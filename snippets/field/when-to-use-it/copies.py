"""Make three labelled pictures of each one by moving it sideways."""

import numpy as np
from sklearn.datasets import load_digits
from sklearn.model_selection import train_test_split
from sklearn.svm import SVC

digits = load_digits()
found = np.zeros((2, 2))  # (without or with copies, as drawn or moved)
for seed in range(10):
    x, new_x, y, new_y = train_test_split(
        digits.images,
        digits.target,
        train_size=100,
        test_size=600,
        random_state=seed,
    )
    moved = np.roll(new_x, 1, axis=2)
    copies = np.concatenate([np.roll(x, step, axis=2) for step in (-1, 0, 1)])
    for i, (pictures, labels) in enumerate([(x, y), (copies, np.tile(y, 3))]):
        method = SVC().fit(pictures.reshape(-1, 64), labels)
        for j, new in enumerate((new_x, moved)):
            found[i, j] += method.score(new.reshape(-1, 64), new_y) / 10

print("                      as drawn   moved")
print(f"100 pictures       {found[0, 0]:11.2f} {found[0, 1]:9.2f}")
print(f"and 200 copies     {found[1, 0]:11.2f} {found[1, 1]:9.2f}")
assert found[1, 0] > found[0, 0] + 0.01 and found[1, 1] > found[0, 1] + 0.3
