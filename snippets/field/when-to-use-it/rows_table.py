"""Measure accuracy on a table against the number of training rows."""

import matplotlib.pyplot as plt
from sklearn.datasets import load_breast_cancer
from sklearn.linear_model import LogisticRegression
from sklearn.model_selection import train_test_split
from sklearn.naive_bayes import GaussianNB
from sklearn.neural_network import MLPClassifier
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import StandardScaler

all_x, all_y = load_breast_cancer(return_X_y=True)  # (N, D), (N,)
sizes = [10, 30, 100, 400]
found = {}
for seed in range(10):
    deep = MLPClassifier(
        (50, 50, 50), learning_rate_init=0.01, tol=0.001, random_state=seed
    )
    methods = {
        "naive Bayes": GaussianNB(),
        "weighted sum": LogisticRegression(),
        "network with 3 hidden layers": deep,
    }
    for i, size in enumerate(sizes):
        x, new_x, y, new_y = train_test_split(
            all_x, all_y, train_size=size, random_state=seed, stratify=all_y
        )
        for name, method in methods.items():
            method = make_pipeline(StandardScaler(), method).fit(x, y)
            means = found.setdefault(name, [0.0] * 4)
            means[i] += method.score(new_x, new_y) / 10

print("method,10 rows,30 rows,100 rows,400 rows")
for name, means in found.items():
    print(name, *(f"{mean:.2f}" for mean in means), sep=",")
for one, other in zip(found["weighted sum"], means):
    assert abs(one - other) < 0.05
assert means[-1] > found["naive Bayes"][-1] + 0.01

# Drawing
for style, (name, means) in zip(("-.o", "-o", "--o"), found.items()):
    plt.plot([str(size) for size in sizes], means, style, label=name)
plt.ylim(0.85, 1)
plt.xlabel("training rows (number)")
plt.ylabel("new tumors right (share)")
plt.legend(loc="lower center")
plt.show()
