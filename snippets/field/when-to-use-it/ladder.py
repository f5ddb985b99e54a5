"""Climb from the dullest answer to a deep network on the same five splits."""

from sklearn.datasets import load_breast_cancer, load_digits
from sklearn.dummy import DummyClassifier
from sklearn.ensemble import RandomForestClassifier
from sklearn.linear_model import LogisticRegression
from sklearn.model_selection import train_test_split
from sklearn.neural_network import MLPClassifier
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import StandardScaler
from sklearn.tree import DecisionTreeClassifier


def network(*widths: int, seed: int) -> MLPClassifier:
    """Return a network with hidden layers of these widths."""
    return MLPClassifier(
        widths, learning_rate_init=0.01, tol=0.001, random_state=seed
    )


tables = [load(return_X_y=True) for load in (load_breast_cancer, load_digits)]
found = {}  # name of the method -> a list of shares for each table
for seed in range(5):
    ladder = {
        "most common answer": DummyClassifier(),
        "one question": DecisionTreeClassifier(
            max_leaf_nodes=2, random_state=seed
        ),
        "random forest": RandomForestClassifier(50, random_state=seed),
        "weighted sums": LogisticRegression(max_iter=500),
        "network with 1 hidden layer": network(50, seed=seed),
        "network with 3 hidden layers": network(50, 50, 50, seed=seed),
    }
    for i, (all_x, all_y) in enumerate(tables):  # (N, D), (N,)
        x, new_x, y, new_y = train_test_split(
            all_x, all_y, random_state=seed, stratify=all_y
        )
        for name, method in ladder.items():
            method = make_pipeline(StandardScaler(), method).fit(x, y)
            shares = found.setdefault(name, ([], []))
            shares[i].append(method.score(new_x, new_y))

print("method,tumors,from,to,digits,from,to")
for name, (tumors, digits) in found.items():
    row = [f"{sum(tumors) / 5:.2f}"]
    row += [f"{min(tumors):.2f}", f"{max(tumors):.2f}"]
    row += [f"{sum(digits) / 5:.2f}"]
    row += [f"{min(digits):.2f}", f"{max(digits):.2f}"]
    print(name, *row, sep=",")

tumors, digits = (
    {name: sum(both[i]) / 5 for name, both in found.items()} for i in (0, 1)
)
assert tumors["one question"] - tumors["most common answer"] > 0.2
assert digits["one question"] - digits["most common answer"] < 0.15
for mean in (tumors, digits):
    deep = mean["network with 3 hidden layers"]
    assert abs(deep - mean["weighted sums"]) < 0.02
