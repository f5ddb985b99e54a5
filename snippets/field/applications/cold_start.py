"""Let newcomers rate a few films, and predict the rest of their ratings."""

import matplotlib.pyplot as plt
import numpy as np


def solve(known, stars):
    """Return the tastes that explain these stars for these films."""
    size = known.shape[1]
    return np.linalg.solve(known.T @ known + 2 * np.eye(size), known.T @ stars)


counts = [0, 1, 2, 3, 5, 10, 20]
curve, base = np.zeros(len(counts)), 0
for seed in range(5):
    rng = np.random.default_rng(seed)
    kinds = rng.normal(size=(60, 2))  # (M, 2)
    truth = 3 + 0.8 * rng.normal(size=(400, 2)) @ kinds.T  # (N, M)
    stars = (truth + 0.4 * rng.normal(size=truth.shape)).round().clip(1, 5)
    old, new = stars[:200], stars[200:]  # (200, M), (200, M)
    average = old.mean(0)  # (M,)
    films = rng.normal(size=(60, 2))  # (M, D)
    for _ in range(10):  # the 200 old users have rated every film
        people = solve(films, (old - average).T).T  # (200, D)
        films = solve(people, old - average).T  # (M, D)
    base += abs(new[:, 20:] - average[20:]).mean() / 5
    for k, n in enumerate(counts):  # newcomers rate the first n films
        tastes = solve(films[:n], (new - average)[:, :n].T).T  # (200, D)
        guess = average + tastes @ films.T  # (200, M)
        curve[k] += abs(guess - new)[:, 20:].mean() / 5
print("ratings given", *counts, sep=",")
print("stars off", *(f"{miss:.2f}" for miss in curve), sep=",")
assert abs(curve[0] - base) < 1e-6 and curve[-1] < 0.7 * base

# Drawing
plt.plot(counts, curve, "o-", label="tastes")
plt.axhline(base, ls="--", color="C1", label="film average")
plt.gca().set(xlabel="ratings given by the newcomer", ylabel="stars off")
plt.gca().set(ylim=(0, None), xticks=range(0, 21, 5))
plt.legend()
plt.show()
