"""Let labeled examples choose the question: try all, keep the best."""

from sklearn.datasets import load_iris
from sklearn.model_selection import train_test_split

iris = load_iris()
flowers = iris.data[50:].tolist()  # (N, D): versicolor and virginica
labels = [k == 2 for k in iris.target[50:]]  # (N,): is it virginica?


def mistakes(question: tuple[int, float], x: list, y: list) -> int:
    """Count the examples that `row[feature] > limit` gets wrong."""
    feature, limit = question
    return sum((row[feature] > limit) != is_it for row, is_it in zip(x, y))


wrong = []
for seed in range(20):
    x, new_x, y, new_y = train_test_split(
        flowers, labels, test_size=30, random_state=seed, stratify=labels
    )
    questions = [(feature, row[feature]) for feature in range(4) for row in x]
    best = min(questions, key=lambda question: mistakes(question, x, y))
    wrong.append(mistakes(best, new_x, new_y))
    if seed < 3:
        feature, limit = best
        print(f"split {seed}: {iris.feature_names[feature]} > {limit}?")

print("questions tried each time:", len(questions))
print(f"wrong on 30 new flowers: {min(wrong)} to {max(wrong)}", end=", ")
print(f"on average {sum(wrong) / len(wrong):.1f}")
assert max(wrong) <= 6
