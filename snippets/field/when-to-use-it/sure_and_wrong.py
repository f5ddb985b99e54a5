"""Count the mistakes among answers that a method was 99% sure of."""

import numpy as np
from sklearn.datasets import load_breast_cancer
from sklearn.linear_model import LogisticRegression
from sklearn.model_selection import train_test_split
from sklearn.neural_network import MLPClassifier
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import StandardScaler

all_x, all_y = load_breast_cancer(return_X_y=True)  # (N, D), (N,)
rate = {"learning_rate_init": 0.01, "tol": 0.001}
found = {}
for seed in range(10):
    x, new_x, y, new_y = train_test_split(
        all_x, all_y, random_state=seed, stratify=all_y
    )
    methods = {
        "weighted sum": LogisticRegression(),
        "network": MLPClassifier(50, random_state=seed, **rate),
        "network with 3 layers": MLPClassifier(
            [50] * 3, random_state=seed, **rate
        ),
        "the same with alpha=1": MLPClassifier(
            [50] * 3, random_state=seed, alpha=1, **rate
        ),
    }
    for name, method in methods.items():
        method = make_pipeline(StandardScaler(), method).fit(x, y)
        chances = method.predict_proba(new_x)  # (143, K)
        wrong = chances.argmax(axis=1) != new_y  # (143,)
        found.setdefault(name, []).append((chances.max(axis=1), wrong))

print("method,wrong,99% sure of,wrong of these: announced,made")
ratio = {}
for name, runs in found.items():
    chance, wrong = np.concatenate(runs, axis=1)  # (1430,), (1430,)
    sure = chance >= 0.99  # (1430,)
    announced, came = 1 - chance[sure].mean(), wrong[sure].mean()
    ratio[name] = came / announced
    print(name, f"{wrong.mean():.1%},{sure.mean():.0%}", end=",", sep=",")
    print(f"{announced:.2%},{came:.1%}")
assert ratio["network"] > 4 and ratio["network with 3 layers"] > 20
assert ratio["weighted sum"] < 4 and ratio["the same with alpha=1"] < 4
