"""Compare written and learned rules on new flowers, a hundred times."""

from sklearn.datasets import load_iris
from sklearn.model_selection import train_test_split
from sklearn.tree import DecisionTreeClassifier


def by_hand(flower: list[float]) -> int:
    """Return the number of the species, by the rules of the first program."""
    if flower[2] < 2.5:
        return 0
    return 1 if flower[3] < 1.7 else 2


all_x, all_y = load_iris(return_X_y=True)  # (N, D), (N,)
peeking = DecisionTreeClassifier(max_leaf_nodes=3, random_state=0)
peeking.fit(all_x, all_y)  # sees every flower, the new ones too

hand = fair = peeked = 0.0
for seed in range(100):
    x, new_x, y, new_y = train_test_split(
        all_x, all_y, test_size=50, random_state=seed, stratify=all_y
    )
    tree = DecisionTreeClassifier(max_leaf_nodes=3, random_state=0).fit(x, y)
    right = sum(by_hand(f) == k for f, k in zip(new_x.tolist(), new_y))
    hand += right / 50 / 100
    fair += tree.score(new_x, new_y) / 100
    peeked += peeking.score(new_x, new_y) / 100

print(f"written by hand        {hand:.1%} of the new flowers right")
print(f"learned from the rest  {fair:.1%}")
print(f"learned from all       {peeked:.1%}")
assert hand > fair + 0.01 and abs(hand - peeked) < 0.01
