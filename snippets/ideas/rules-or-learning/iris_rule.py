"""Name an iris with two rules that a person wrote."""

import matplotlib.pyplot as plt
from sklearn.datasets import load_iris


def species(petal_length: float, petal_width: float) -> str:
    """Return the species, from two measurements in cm."""
    if petal_length < 2.5:
        return "setosa"
    if petal_width < 1.7:
        return "versicolor"
    return "virginica"


iris = load_iris()
names = [str(iris.target_names[k]) for k in iris.target]
flowers = iris.data.tolist()  # (N, D): 150 flowers, 4 measurements each

guesses = [species(flower[2], flower[3]) for flower in flowers]
right = sum(guess == name for guess, name in zip(guesses, names))
print("first flower", flowers[0], names[0])
print(f"named correctly: {right} of {len(flowers)}")

assert right == 144

# Drawing
for name, mark in [("setosa", "o"), ("versicolor", "s"), ("virginica", "^")]:
    own = [f for f, n in zip(flowers, names) if n == name]
    plt.plot([f[2] for f in own], [f[3] for f in own], mark, label=name, ms=5)
plt.vlines(2.5, 0, 2.6, linestyles="--", color="C3", label="the two rules")
plt.hlines(1.7, 2.5, 7, linestyles="--", color="C3")
plt.xlabel("petal length (cm)")
plt.ylabel("petal width (cm)")
plt.legend(loc="lower right")
plt.show()
