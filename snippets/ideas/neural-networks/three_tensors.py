"""Weights, features and embedding: see what changes each of them."""

import numpy as np
from sklearn.datasets import load_digits
from sklearn.neural_network import MLPClassifier

x, y = load_digits(return_X_y=True)  # (N, D), (N,)
x = x / 16  # now from 0 to 1
threes, eights = x[:900][y[:900] == 3][:50], x[:900][y[:900] == 8][:50]
network = MLPClassifier(16, learning_rate_init=0.01, random_state=0)


def tensors(x: np.ndarray) -> dict[str, np.ndarray]:
    """Return the three for these pictures and the network of this moment."""
    w, b = network.coefs_[0], network.intercepts_[0]  # (D, 16), (16,)
    embedding = np.maximum(0, x @ w + b)  # (N, D) -> (N, 16)
    return {"weights": w.copy(), "features": x, "embedding": embedding}


def apart(one: np.ndarray, two: np.ndarray) -> float:
    """Return how far two crowds stand apart, in units of their own size."""
    size = np.linalg.norm(one - one.mean(axis=0), axis=1).mean()
    return np.linalg.norm(one.mean(axis=0) - two.mean(axis=0)) / size


network.partial_fit(x[900:], y[900:], classes=range(10))  # one round
first, other = tensors(threes), tensors(eights)
for _ in range(20):
    network.partial_fit(x[900:], y[900:])  # twenty more
later, later_eights = tensors(threes), tensors(eights)

print("           shape     eights for threes  more training")
for name, block in first.items():
    by_input = "stays" if np.array_equal(block, other[name]) else "changes"
    by_training = "stays" if np.array_equal(block, later[name]) else "changes"
    print(f"{name:10} {str(block.shape):9} {by_input:18} {by_training}")
near = apart(threes, eights)
far = apart(later["embedding"], later_eights["embedding"])
print(f"threes from eights: {near:.1f} by features, {far:.1f} by embedding")
assert far > 1.3 * near
