"""Steer by pictures of drawn roads, by day and by night."""

import matplotlib.pyplot as plt
import numpy as np
from sklearn.linear_model import LinearRegression
from sklearn.neural_network import MLPRegressor

lines = np.arange(16)  # of a picture from the top, that is, from afar


def drive(many: int, rng) -> tuple[np.ndarray, np.ndarray]:
    """Return pictures of bent roads and how a person steered, in degrees."""
    bend, offset = rng.uniform(-1, 1, many), rng.uniform(-3, 3, many)
    middle = 7.5 + offset[:, None] + np.outer(bend, 6 * (1 - lines / 15) ** 2)
    away = abs(np.arange(16) - middle[:, :, None])  # (N, 16, 16)
    x = (away < (1 + lines / 6)[:, None]) + 0.2 * rng.normal(size=away.shape)
    return x.reshape(many, -1), 30 * bend + 4 * offset  # (N, D), (N,)


misses = []
for seed in range(3):
    rng = np.random.default_rng(seed)
    (x, y), (new_x, new_y) = drive(600, rng), drive(300, rng)
    row = [abs(y.mean() - new_y).mean()]
    one_sum = LinearRegression()
    network = MLPRegressor(hidden_layer_sizes=64, tol=0.1, random_state=seed)
    for model in (one_sum, network):
        model.fit(x, y)
        for pictures in (new_x, 1 - new_x):  # light road, then dark road
            row.append(abs(model.predict(pictures) - new_y).mean())
    misses.append(row)
names = "always the average", "sum, by day", "sum, by night"
names += "network, by day", "network, by night"
for name, column in zip(names, zip(*misses)):
    print(f"{name:18}  {min(column):4.1f} to {max(column):4.1f} degrees off")

figure, axes = plt.subplots(1, 4, figsize=(6.4, 2.3))
shown = [new_x[3], new_x[5], new_x[1], 1 - new_x[1]]
for place, picture, angle in zip(axes, shown, new_y[[3, 5, 1, 1]]):
    place.imshow(picture.reshape(16, 16), cmap="gray")
    guess = one_sum.predict([picture])[0]
    place.set_title(f"person {angle:.0f}\nsum {guess:.0f}")
    place.axis("off")
plt.show()
for always, day, night, net_day, net_night in misses:
    assert net_day < day < always / 2 and min(night, net_night) > always
