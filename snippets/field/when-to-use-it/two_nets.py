"""Compare the learned numbers of two networks that give the same answers."""

import numpy as np
from sklearn.datasets import load_breast_cancer
from sklearn.model_selection import train_test_split
from sklearn.neural_network import MLPClassifier
from sklearn.preprocessing import StandardScaler

tumors = load_breast_cancer()
x, new_x, y, new_y = train_test_split(
    tumors.data, tumors.target, random_state=2, stratify=tumors.target
)
scale = StandardScaler().fit(x)
answers, weights = [], []
for seed in (0, 1):
    network = MLPClassifier(
        50, learning_rate_init=0.01, max_iter=500, random_state=seed
    )
    network.fit(scale.transform(x), y)
    answers.append(network.predict(scale.transform(new_x)))  # (143,)
    weights.append(network.coefs_[0])  # (D, 50)
    shown = ", ".join(f"{weight:.2f}" for weight in weights[seed][0, :5])
    print(f"network {seed}, what it does with the radius: {shown}, …")

parts = network.coefs_ + network.intercepts_
print("learned numbers in each:", sum(part.size for part in parts))
same = (answers[0] == answers[1]).mean()
alike = np.corrcoef(weights[0].flatten(), weights[1].flatten())[0, 1]
print(f"same answer for {same:.2f} of the new tumors")
print(f"correlation of the weights: {alike:.2f}")
assert same > 0.97 and abs(alike) < 0.1
