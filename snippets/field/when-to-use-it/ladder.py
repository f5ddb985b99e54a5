"""Climb from the dullest answer to a network on the same ten splits."""

from sklearn.datasets import load_breast_cancer
from sklearn.dummy import DummyClassifier
from sklearn.ensemble import HistGradientBoostingClassifier
from sklearn.linear_model import LogisticRegression
from sklearn.model_selection import train_test_split
from sklearn.neural_network import MLPClassifier
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import StandardScaler
from sklearn.tree import DecisionTreeClassifier

all_x, all_y = load_breast_cancer(return_X_y=True)  # (N, D), (N,)
network = MLPClassifier(
    50, learning_rate_init=0.01, tol=0.001, random_state=0
)
trees = HistGradientBoostingClassifier(
    max_iter=50, max_leaf_nodes=8, max_bins=32
)
ladder = {
    "most common answer": DummyClassifier(),
    "one question": DecisionTreeClassifier(max_leaf_nodes=2, random_state=0),
    "two questions": DecisionTreeClassifier(max_leaf_nodes=3, random_state=0),
    "50 boosted trees": trees,
    "one weighted sum": make_pipeline(StandardScaler(), LogisticRegression()),
    "network": make_pipeline(StandardScaler(), network),
}
mean = {}
for name, method in ladder.items():
    scores = []
    for seed in range(10):
        x, new_x, y, new_y = train_test_split(
            all_x, all_y, random_state=seed, stratify=all_y
        )
        scores.append(method.fit(x, y).score(new_x, new_y))
    mean[name] = sum(scores) / 10
    spread = f"{min(scores):.2f} to {max(scores):.2f}"
    print(f"{name:18}  mean {mean[name]:.3f}   from {spread}")

best = max(mean.values())
assert mean["one question"] - mean["most common answer"] > 0.2
assert best - mean["one question"] < 0.1
assert abs(mean["network"] - mean["one weighted sum"]) < 0.02
