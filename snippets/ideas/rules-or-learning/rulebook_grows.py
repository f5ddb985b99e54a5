"""Count the rules that flowers and handwriting need."""

import matplotlib.pyplot as plt
import numpy as np
from sklearn.datasets import load_digits, load_iris
from sklearn.model_selection import train_test_split
from sklearn.tree import DecisionTreeClassifier

sizes = [2, 3, 5, 10, 20, 50, 100]


def score(x: np.ndarray, y: np.ndarray, rules: int) -> float:
    """Return the share right on new examples, averaged over five splits."""
    total = 0.0
    for seed in range(5):
        parts = train_test_split(
            x, y, test_size=1 / 3, random_state=seed, stratify=y
        )
        tree = DecisionTreeClassifier(max_leaf_nodes=rules, random_state=0)
        total += tree.fit(parts[0], parts[2]).score(parts[1], parts[3])
    return total / 5


iris, pictures = load_iris(return_X_y=True), load_digits(return_X_y=True)
flowers = [score(*iris, n) for n in sizes]
digits = [score(*pictures, n) for n in sizes]

print("rules allowed    3    10    50   100")
for name, curve in (("iris", flowers), ("digits", digits)):
    shown = [f"{curve[i]:.0%}" for i in (1, 3, 5, 6)]
    print(f"{name:14}", "   ".join(shown))

assert flowers[1] > 0.9 and digits[3] < 0.7 and digits[6] - digits[5] < 0.03

# Drawing
plt.plot(sizes, flowers, "o-", label="iris: 4 numbers, 3 species")
plt.plot(sizes, digits, "s-", label="digits: 64 numbers, 10 digits")
plt.xscale("log")
plt.xticks(sizes, sizes)
plt.minorticks_off()
plt.ylim(0, 1)
plt.xlabel("rules allowed (number)")
plt.ylabel("new examples right (share)")
plt.legend()
plt.show()
