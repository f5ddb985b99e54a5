"""Change the units, then hide 30 measurements among 300 columns of noise."""

import numpy as np
from sklearn.datasets import load_breast_cancer
from sklearn.ensemble import HistGradientBoostingClassifier
from sklearn.model_selection import train_test_split
from sklearn.neural_network import MLPClassifier
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import StandardScaler

all_x, all_y = load_breast_cancer(return_X_y=True)  # (N, D), (N,)
noise = np.random.default_rng(0).normal(size=(569, 300))  # (N, 300)
hidden = np.hstack([all_x, noise])  # (N, 330)

network = MLPClassifier(
    50, learning_rate_init=0.01, tol=0.001, random_state=0
)
trees = HistGradientBoostingClassifier(
    max_iter=50, max_leaf_nodes=8, max_bins=32
)
scaled_network = make_pipeline(StandardScaler(), network)
scaled_trees = make_pipeline(StandardScaler(), trees)

rows = {
    "as measured": (all_x, trees, network),
    "on one scale": (all_x, scaled_trees, scaled_network),
    "300 useless columns": (hidden, scaled_trees, scaled_network),
}
print("                     trees   network")
found = {}
for name, (table, *methods) in rows.items():
    scores = []
    for method in methods:
        total = 0.0
        for seed in range(5):
            x, new_x, y, new_y = train_test_split(
                table, all_y, random_state=seed, stratify=all_y
            )
            total += method.fit(x, y).score(new_x, new_y) / 5
        scores.append(total)
    found[name] = scores
    print(f"{name:20} {scores[0]:.2f}    {scores[1]:.2f}")

assert found["as measured"][0] > found["as measured"][1] + 0.05
assert found["on one scale"][1] > found["on one scale"][0]
hidden_trees, hidden_network = found["300 useless columns"]
assert hidden_trees > hidden_network + 0.02
