"""Let a library find the rules for all three species and print them."""

from sklearn.datasets import load_iris
from sklearn.model_selection import train_test_split
from sklearn.tree import DecisionTreeClassifier, export_text

iris = load_iris()
x, new_x, y, new_y = train_test_split(
    iris.data, iris.target, test_size=50, random_state=0, stratify=iris.target
)  # (100, 4), (50, 4), (100,), (50,)

tree = DecisionTreeClassifier(max_leaf_nodes=3, random_state=0)
tree.fit(x, y)  # features in, labels out: find the rules

print(export_text(tree, feature_names=iris.feature_names))
print(f"right on new flowers: {tree.score(new_x, new_y):.0%}")
assert tree.get_n_leaves() == 3 and tree.score(new_x, new_y) > 0.85
