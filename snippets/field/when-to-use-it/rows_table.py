"""Measure accuracy on a table against the number of training rows."""

from sklearn.datasets import load_breast_cancer
from sklearn.ensemble import RandomForestClassifier
from sklearn.model_selection import train_test_split
from sklearn.naive_bayes import GaussianNB
from sklearn.neural_network import MLPClassifier
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import StandardScaler

all_x, all_y = load_breast_cancer(return_X_y=True)  # (N, D), (N,)
network = MLPClassifier(
    50, learning_rate_init=0.01, tol=0.001, random_state=0
)
methods = {
    "naive Bayes": GaussianNB(),
    "random forest": RandomForestClassifier(20, random_state=0),
    "network": make_pipeline(StandardScaler(), network),
}
sizes = [10, 30, 100, 400]
print("training rows ", "    ".join(str(size) for size in sizes))
for name, method in methods.items():
    curve = []
    for size in sizes:
        total = 0.0
        for seed in range(10):
            x, new_x, y, new_y = train_test_split(
                all_x, all_y, train_size=size, random_state=seed, stratify=all_y
            )
            total += method.fit(x, y).score(new_x, new_y) / 10
        curve.append(total)
    print(f"{name:13} ", "  ".join(f"{value:.2f}" for value in curve))
    assert curve[0] > 0.85 and curve[-1] > curve[0]
assert curve[-1] > 0.96
