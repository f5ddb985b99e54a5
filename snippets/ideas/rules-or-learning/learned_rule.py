"""Let labelled examples choose the question: try all, keep the best."""

from sklearn.datasets import load_iris
from sklearn.model_selection import train_test_split

iris = load_iris()
x = iris.data[50:].tolist()  # (N, D): versicolor and virginica
y = [k == 2 for k in iris.target[50:]]  # (N,): is it virginica?
x, new_x, y, new_y = train_test_split(
    x, y, test_size=30, random_state=0, stratify=y
)


def mistakes(feature: int, limit: float) -> int:
    """Count the examples that `row[feature] > limit` answers wrongly."""
    return sum((row[feature] > limit) != is_it for row, is_it in zip(x, y))


questions = [(feature, row[feature]) for feature in range(4) for row in x]
feature, limit = min(questions, key=lambda question: mistakes(*question))

print("questions tried:", len(questions))
print(f"best: {iris.feature_names[feature]} > {limit}?")
print(f"wrong on {mistakes(feature, limit)} of {len(x)} examples")

right = sum((row[feature] > limit) == is_it for row, is_it in zip(new_x, new_y))
print(f"right on {right} of {len(new_x)} new flowers")
assert right >= 25
