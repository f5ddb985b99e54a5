"""Name digits from a table of pixels, then move the new ones by one pixel."""

import numpy as np
from sklearn.datasets import load_digits
from sklearn.ensemble import RandomForestClassifier
from sklearn.model_selection import train_test_split
from sklearn.neighbors import KNeighborsClassifier
from sklearn.svm import SVC

digits = load_digits()
methods = {
    "random forest": RandomForestClassifier(50, random_state=0),
    "nearest neighbors": KNeighborsClassifier(),
    "support vectors": SVC(),
}
print("                    as drawn   moved")
for name, method in methods.items():
    drawn = after = 0.0
    for seed in range(3):
        x, new_x, y, new_y = train_test_split(
            digits.images, digits.target, test_size=600, random_state=seed
        )  # (1197, H, W), (600, H, W), (1197,), (600,)
        moved = np.roll(new_x, 1, axis=2)  # one pixel to the right
        method.fit(x.reshape(-1, 64), y)  # (N, H, W) -> (N, D)
        drawn += method.score(new_x.reshape(-1, 64), new_y) / 3
        after += method.score(moved.reshape(-1, 64), new_y) / 3
    print(f"{name:18} {drawn:8.2f} {after:9.2f}")
    assert drawn > 0.95 and after < 0.7
