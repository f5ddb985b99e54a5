"""Let the flowers shrink year by year under three kinds of rules."""

import matplotlib.pyplot as plt
from sklearn.datasets import load_iris
from sklearn.model_selection import train_test_split
from sklearn.tree import DecisionTreeClassifier


def by_hand(flower: list[float]) -> int:
    """Return the number of the species, by the rules of the first program."""
    if flower[2] < 2.5:
        return 0
    return 1 if flower[3] < 1.7 else 2


all_x, all_y = load_iris(return_X_y=True)  # (N, D), (N,)
hand, once, anew = [0.0] * 11, [0.0] * 11, [0.0] * 11  # years 0 to 10
for seed in range(20):
    x, new_x, y, new_y = train_test_split(
        all_x, all_y, train_size=45, random_state=seed, stratify=all_y
    )
    old = DecisionTreeClassifier(max_leaf_nodes=3, random_state=0).fit(x, y)
    for year in range(11):
        now = new_x * 0.95**year  # 5% smaller every year
        last_year = x * 0.95 ** max(year - 1, 0)  # 45 flowers, labeled again
        new = DecisionTreeClassifier(max_leaf_nodes=3, random_state=0)
        right = sum(by_hand(f) == k for f, k in zip(now.tolist(), new_y))
        hand[year] += right / len(now) / 20
        once[year] += old.score(now, new_y) / 20
        anew[year] += new.fit(last_year, y).score(now, new_y) / 20

curves = {
    "written by hand": hand,
    "learned once": once,
    "learned anew each year": anew,
}
for name, curve in curves.items():
    shown = "   ".join(f"{curve[year]:.0%}" for year in (0, 1, 3, 10))
    print(f"{name:23} years 0, 1, 3, 10:  {shown}")
assert hand[10] < 0.65 and once[10] < 0.65 and anew[10] > 0.85

# Drawing
for mark, (name, curve) in zip("os^", curves.items()):
    plt.plot(curve, mark + "-", label=name)
plt.xlabel("years since the rules were made")
plt.ylabel("flowers named correctly (share)")
plt.ylim(0, 1)
plt.legend()
plt.show()
