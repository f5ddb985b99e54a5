"""Ask which of 30 measurements tells benign from malignant tumors best."""

from collections import Counter

from sklearn.datasets import load_breast_cancer
from sklearn.model_selection import train_test_split
from sklearn.tree import DecisionTreeClassifier

cells = load_breast_cancer()
print("features", cells.data.shape)  # (N, D)
print("labels  ", cells.target.shape)  # (N,)

chosen, total = Counter(), 0.0
for seed in range(100):
    x, new_x, y, new_y = train_test_split(
        cells.data, cells.target, random_state=seed, stratify=cells.target
    )
    question = DecisionTreeClassifier(max_leaf_nodes=2, random_state=0)
    question.fit(x, y)  # one question only
    chosen[str(cells.feature_names[question.tree_.feature[0]])] += 1
    total += question.score(new_x, new_y)

for name, times in chosen.most_common():
    print(f"{times:3} times: {name}")
print(f"right on new tumors: {total / 100:.0%}")
assert len(chosen) > 1 and total / 100 > 0.85
