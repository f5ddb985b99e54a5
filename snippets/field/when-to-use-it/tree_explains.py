"""Ask a tree of two questions why it gave its answer."""

from sklearn.datasets import load_breast_cancer
from sklearn.model_selection import train_test_split
from sklearn.tree import DecisionTreeClassifier, export_text

tumors = load_breast_cancer()
firsts = {}
for seed in (2, 3, 4, 5, 6):
    x, new_x, y, new_y = train_test_split(
        tumors.data, tumors.target, random_state=seed, stratify=tumors.target
    )
    tree = DecisionTreeClassifier(max_leaf_nodes=3, random_state=0).fit(x, y)
    first = tumors.feature_names[tree.tree_.feature[0]]
    firsts.setdefault(first, []).append(tree.score(new_x, new_y))
    if seed > 2:
        continue
    print(export_text(tree, feature_names=tumors.feature_names))
    tumor = new_x[:1]  # (1, D)
    for place in tree.decision_path(tumor).indices:
        feature = tree.tree_.feature[place]
        if feature >= 0:  # a question; an ending has a negative number
            limit = tree.tree_.threshold[place]
            print(f"{tumors.feature_names[feature]}: ", end="")
            print(f"{tumor[0, feature]:.2f}, the limit is {limit:.2f}")
    print(f"so: {tumors.target_names[tree.predict(tumor)[0]]}")

print()
for first, shares in firsts.items():
    scores = " ".join(f"{share:.2f}" for share in shares)
    print(f"first question on {first}: new tumors right {scores}")
assert len(firsts) > 1
