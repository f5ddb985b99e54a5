"""Squeeze a picture of 64 numbers into 8 and unfold it again."""

import matplotlib.pyplot as plt
import numpy as np
from sklearn.datasets import load_digits
from sklearn.decomposition import PCA
from sklearn.model_selection import train_test_split
from sklearn.neural_network import MLPRegressor

x = load_digits().data / 16  # (N, D): 64 pixels from 0 to 1
x, new_x = train_test_split(x, test_size=600, random_state=0)
mixed = new_x[:, np.random.default_rng(0).permutation(64)]  # no digits

model = MLPRegressor(
    hidden_layer_sizes=8,
    activation="identity",
    learning_rate_init=0.01,
    random_state=0,
)
model.fit(x, x)  # the picture is its own label
copy = model.predict(new_x)  # (N, D) -> (N, 8) -> (N, D)

pca = PCA(8).fit(x)
rival = pca.inverse_transform(pca.transform(new_x))  # (N, D)


def miss(real: np.ndarray, answer: np.ndarray) -> float:
    """Return how far a pixel of the answer is off, on average."""
    return abs(real - answer).mean()


print(f"average picture     miss {miss(new_x, x.mean(axis=0)):.2f}")
print(f"autoencoder         miss {miss(new_x, copy):.2f}")
print(f"PCA                 miss {miss(new_x, rival):.2f}")
print(f"pixels rearranged   miss {miss(mixed, model.predict(mixed)):.2f}")

figure, axes = plt.subplots(2, 6, figsize=(6.4, 2.5))
for row, pictures in zip(axes, (new_x, copy)):
    for place, picture in zip(row, pictures):
        place.imshow(picture.reshape(8, 8), cmap="Greys", vmin=0, vmax=1)
        place.set(xticks=[], yticks=[])
axes[0, 0].set_ylabel("64 numbers")
axes[1, 0].set_ylabel("from 8")
plt.show()

assert miss(new_x, copy) < 0.65 * miss(new_x, x.mean(axis=0))
