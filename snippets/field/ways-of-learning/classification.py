"""Choose between two names: classification."""

from sklearn.datasets import load_iris
from sklearn.linear_model import LogisticRegression
from sklearn.model_selection import train_test_split

iris = load_iris()
petals = iris.data[50:, 2:]  # (N, D): length and width in cm
species = iris.target_names[iris.target[50:]]  # (N,)

total = 0.0
for seed in range(100):
    x, new_x, y, new_y = train_test_split(
        petals, species, test_size=30, random_state=seed, stratify=species
    )
    classifier = LogisticRegression().fit(x, y)
    total += classifier.score(new_x, new_y)

answers = classifier.predict(new_x)  # (N,)
for flower, answer, label in zip(new_x[:4], answers, new_y):
    print(f"petal {flower}  answer {answer:10}  label {label}")
print(f"100 splits: {total / 100:.1%} of the new flowers named correctly")

assert set(answers) <= set(species) and total / 100 > 0.9
