"""Let ten rules read the digits from the pixels, then from each layer."""

import matplotlib.pyplot as plt
import numpy as np
from sklearn.datasets import load_digits
from sklearn.model_selection import train_test_split
from sklearn.neural_network import MLPClassifier
from sklearn.tree import DecisionTreeClassifier

x, y = load_digits(return_X_y=True)  # (N, D), (N,)
x, new_x, y, new_y = train_test_split(x / 16, y, test_size=600, random_state=0)

right = np.zeros(4)  # the pixels and three hidden layers
for seed in range(5):
    network = MLPClassifier(
        (32, 32, 32), learning_rate_init=0.02, tol=0.002, random_state=seed
    ).fit(x, y)
    old, new = x, new_x  # (N, D)
    for depth in range(4):
        rules = DecisionTreeClassifier(max_leaf_nodes=10, random_state=0)
        right[depth] += rules.fit(old, y).score(new, new_y) / 5
        w, b = network.coefs_[depth], network.intercepts_[depth]
        old, new = np.maximum(0, old @ w + b), np.maximum(0, new @ w + b)

for depth, share in enumerate(right):
    name = f"hidden layer {depth}" if depth else "the pixels"
    print(f"ten rules on {name:14} {share:.0%} right")

figure, axes = plt.subplots(2, 6, figsize=(6.4, 2.4))
for panel, weights in zip(axes.flat, network.coefs_[0].T):
    limit = abs(weights).max()
    panel.imshow(weights.reshape(8, 8), cmap="RdBu", vmin=-limit, vmax=limit)
    panel.set(xticks=[], yticks=[])
plt.show()

assert right[0] + 0.1 < right[1] < right[2] < right[3]
