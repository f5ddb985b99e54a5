"""Find tastes in the ratings of made-up people, most of which are hidden."""

import matplotlib.pyplot as plt
import numpy as np


def learn(rest, seen, size, rng):
    """Return `size` numbers per person and per film; products give `rest`."""
    people, films = (rng.normal(size=(n, size)) for n in rest.shape)
    turns = [(people, films, rest, seen), (films, people, rest.T, seen.T)]
    for own, other, r, s in 10 * turns:  # (N, D) from (M, D), and back
        for i in range(len(own)):
            a, b = other[s[i]], r[i, s[i]]
            own[i] = np.linalg.solve(a.T @ a + 2 * np.eye(size), a.T @ b)
    return people, films


corners = np.array([[1.5, 0], [-0.8, 1.3], [-0.8, -1.3]])  # three genres
misses = []
for seed in range(5):
    rng = np.random.default_rng(seed)
    genre = rng.integers(0, 3, 60)  # (M,): the learner never gets it
    kinds = corners[genre] + 0.3 * rng.normal(size=(60, 2))  # (M, 2): hidden
    tastes = rng.normal(size=(200, 2))  # (N, 2): hidden, too
    truth = 3 + 0.3 * rng.normal(size=60) + 0.7 * tastes @ kinds.T  # (N, M)
    mood = 0.4 * rng.normal(size=truth.shape)  # nobody can foresee it
    stars = (truth + mood).round().clip(1, 5)
    seen = rng.random(stars.shape) < 0.3  # (N, M): 3 of 10 are known
    average = (stars * seen).sum(0) / seen.sum(0)  # (M,): of each film
    people, films = learn(stars - average, seen, 2, rng)
    guesses = average, average + people @ films.T, truth.clip(1, 5)
    misses.append([abs(guess - stars)[~seen].mean() for guess in guesses])
for name, column in zip(("film average", "tastes", "no secrets"), zip(*misses)):
    print(f"{name:12}  {min(column):.2f} to {max(column):.2f} stars off")

for k, mark in enumerate("os^"):
    plt.plot(*films[genre == k].T, mark, color=f"C{k}", label=f"genre {k}")
plt.gca().set(xlabel="first number of a film", ylabel="second number")
plt.legend()
plt.show()
assert all(tastes < 0.75 * base for base, tastes, _ in misses)
