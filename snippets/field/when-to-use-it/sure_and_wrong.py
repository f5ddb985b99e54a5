"""Count the wrong answers that a network was 99% sure of."""

import numpy as np
from sklearn.datasets import load_breast_cancer
from sklearn.model_selection import train_test_split
from sklearn.neural_network import MLPClassifier
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import StandardScaler

all_x, all_y = load_breast_cancer(return_X_y=True)  # (N, D), (N,)
network = MLPClassifier(
    50, learning_rate_init=0.01, tol=0.001, random_state=0
)
chain = make_pipeline(StandardScaler(), network)
sureness, wrong = [], []
for seed in range(10):
    x, new_x, y, new_y = train_test_split(
        all_x, all_y, random_state=seed, stratify=all_y
    )
    chances = chain.fit(x, y).predict_proba(new_x)  # (143, K)
    sureness.append(chances.max(axis=1))  # (143,)
    wrong.append(chances.argmax(axis=1) != new_y)  # (143,)

sureness = np.concatenate(sureness)  # (1430,)
wrong = np.concatenate(wrong)  # (1430,)
sure = sureness >= 0.99
print(f"wrong, of all answers: {wrong.mean():.1%}")
print(f"at least 99% sure:     {sure.mean():.1%}")
print(f"wrong, of these:       {wrong[sure].mean():.1%}")
assert 0 < wrong[sure].mean() < wrong.mean()
