"""Shuffle one column at a time and see how much accuracy is lost."""

from sklearn.datasets import load_breast_cancer
from sklearn.inspection import permutation_importance
from sklearn.model_selection import train_test_split
from sklearn.neural_network import MLPClassifier
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import StandardScaler
from sklearn.tree import DecisionTreeClassifier

tumors = load_breast_cancer()
x, new_x, y, new_y = train_test_split(
    tumors.data, tumors.target, random_state=2, stratify=tumors.target
)
network = MLPClassifier(
    50, learning_rate_init=0.01, tol=0.001, random_state=0
)
methods = {
    "tree": DecisionTreeClassifier(max_leaf_nodes=3, random_state=0),
    "network": make_pipeline(StandardScaler(), network),
}
radius = list(tumors.feature_names).index("worst radius")
lost = {}
for name, method in methods.items():
    method.fit(x, y)
    right = method.score(new_x, new_y)
    lost[name] = permutation_importance(
        method, new_x, new_y, n_repeats=10, random_state=0
    ).importances_mean  # (D,)
    print(f"{name} right on {right:.2f} of the new tumors")
    for column, cost in (
        ("worst radius", lost[name][radius]),
        ("dearest column", lost[name].max()),
    ):
        print(f"  with its {column} shuffled, on {right - cost:.2f}")
assert lost["tree"].max() > 0.1 and lost["network"].max() < 0.05
