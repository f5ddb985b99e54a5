"""Rearrange the pixels of every digit: people are lost, the learner is not."""

import random

import matplotlib.pyplot as plt
import numpy as np
from sklearn.datasets import load_digits
from sklearn.model_selection import train_test_split
from sklearn.neighbors import NearestCentroid

x, y = load_digits(return_X_y=True)  # (N, D), (N,): 64 numbers per picture
order = list(range(64))
random.Random(0).shuffle(order)
mixed = x[:, order]  # (N, D): one secret order for all pictures
dealt = np.array(random.Random(0).sample(y.tolist(), len(y)))  # any label


def score(x: np.ndarray, y: np.ndarray) -> float:
    """Learn the average picture of each digit; return the share right."""
    x, new_x, y, new_y = train_test_split(x, y, test_size=600, random_state=0)
    inked = x.std(axis=0) > 0  # (D,): a pixel that never changes tells nothing
    return NearestCentroid().fit(x[:, inked], y).score(new_x[:, inked], new_y)


as_drawn, rearranged, nonsense = score(x, y), score(mixed, y), score(x, dealt)
print(f"as drawn           {as_drawn:.0%} right")
print(f"pixels rearranged  {rearranged:.0%} right")
print(f"labels shuffled    {nonsense:.0%} right")

assert as_drawn == rearranged > 0.85 and nonsense < 0.2

# Drawing
figure, axes = plt.subplots(2, 5, figsize=(6.4, 2.8))
for k in range(5):
    axes[0, k].imshow(x[k].reshape(8, 8), cmap="Greys")
    axes[1, k].imshow(mixed[k].reshape(8, 8), cmap="Greys")
for place in axes.flat:
    place.set(xticks=[], yticks=[])
axes[0, 0].set_ylabel("as drawn")
axes[1, 0].set_ylabel("rearranged")
plt.show()
