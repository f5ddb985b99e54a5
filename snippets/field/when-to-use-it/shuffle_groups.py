"""Shuffle one column, then all columns that say the same, and test again."""

import numpy as np
from sklearn.datasets import load_breast_cancer
from sklearn.linear_model import LogisticRegression
from sklearn.model_selection import train_test_split
from sklearn.neural_network import MLPClassifier
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import StandardScaler

tumors = load_breast_cancer()


def columns(*words: str) -> list[int]:
    """Return the columns with one of these words in their name."""
    names = enumerate(tumors.feature_names)
    return [i for i, name in names if any(word in name for word in words)]


size = columns("radius", "perimeter", "area")
hollows = columns("concav")
groups = {
    "nothing": [],
    "9 of size": size,
    "6 of hollows": hollows,
    "9 of the others": columns("smoothness", "symmetry", "fractal"),
    "all 15 of size and hollows": size + hollows,
    "all 15 others": [i for i in range(30) if i not in size + hollows],
}
found = {}
for seed in range(5):
    rng = np.random.default_rng(seed)
    x, new_x, y, new_y = train_test_split(
        tumors.data, tumors.target, random_state=seed, stratify=tumors.target
    )
    network = MLPClassifier(
        50, learning_rate_init=0.01, tol=0.001, random_state=seed
    )
    for i, method in enumerate((LogisticRegression(), network)):
        method = make_pipeline(StandardScaler(), method).fit(x, y)

        def after(group: list[int]) -> float:
            """Return the mean accuracy of 10 shuffles of these columns."""
            total = 0.0
            for _ in range(10):
                mixed = new_x.copy()  # (143, D)
                mixed[:, group] = rng.permutation(new_x[:, group])
                total += method.score(mixed, new_y) / 10
            return total

        shares = {name: after(group) for name, group in groups.items()}
        shares["the worst single column"] = min(after([j]) for j in range(30))
        for name, share in shares.items():
            found.setdefault(name, ([], []))[i].append(share)

print("shuffled,weighted sum,from,to,network,from,to")
for name, both in sorted(found.items(), key=lambda pair: -sum(pair[1][1])):
    cells = [(np.mean(s), min(s), max(s)) for s in both]
    print(name, *(f"{v:.2f}" for cell in cells for v in cell), sep=",")
assert min(found["the worst single column"][1]) > 0.9
assert max(found["9 of size"][1]) < min(found["9 of the others"][1]) - 0.05
