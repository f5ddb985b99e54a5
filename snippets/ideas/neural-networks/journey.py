"""Follow one digit through a trained network, from its ink to a word."""

import matplotlib.pyplot as plt
import numpy as np
from sklearn.datasets import load_digits
from sklearn.neural_network import MLPClassifier

words = "zero one two three four five six seven eight nine".split()
x, y = load_digits(return_X_y=True)  # (N, D), (N,): 64 numbers per picture
network = MLPClassifier(16, learning_rate_init=0.01, tol=0.01, random_state=0)
network.fit(x[10:] / 16, y[10:])  # learns from all pictures but ten

numbers = x[3:4] / 16  # (1, D): one of the ten
w, b = network.coefs_[0], network.intercepts_[0]  # (D, 16), (16,)
representation = np.maximum(0, numbers @ w + b)  # (1, D) -> (1, 16)
shares = network.predict_proba(numbers)  # (1, K)
word = words[shares.argmax()]
print(numbers.shape, "->", representation.shape, "->", shares.shape)
print(f"largest share {shares.max():.2f}, for {word!r}")

assert word == words[y[3]] and shares.max() > 0.9

# Drawing
figure, axes = plt.subplots(figsize=(6.4, 2))
for name, block, left, right in (
    ("picture", numbers.reshape(8, 8), 0, 8),
    ("numbers", numbers.T, 12, 14),
    ("representation", representation.T, 20, 22),
    ("outputs", shares.T, 28, 30),
):
    axes.imshow(block, cmap="Greys", extent=(left, right, 0, 8))
    axes.add_patch(plt.Rectangle((left, 0), right - left, 8, fill=False))
    axes.text((left + right) / 2, -1.2, name, ha="center")
for k in range(10):
    axes.text(30.4, 7.6 - 0.8 * k, k, va="center", fontsize=8)
axes.text(37.3, 4, word, ha="center", va="center", fontsize=14)
axes.text(37, -1.2, "for people", ha="center")
arrow = {"arrowstyle": "->", "color": "C1"}
for left, layer in ((8.2, ""), (15, "hidden"), (23, "output"), (31.5, "")):
    axes.annotate("", (left + 3.5, 4), (left, 4), arrowprops=arrow)
    axes.text(left + 1.8, 4.6, layer, ha="center", color="C1")
axes.set(xlim=(-0.5, 40), ylim=(-2, 8.5))
axes.axis("off")
plt.show()
