"""Choose how many tastes to learn: once on seen ratings, once on hidden."""

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


sizes = [1, 2, 4, 8, 16]
wrong, right = np.zeros(5), np.zeros(5)
for seed in range(3):
    rng = np.random.default_rng(seed)
    truth = 3 + rng.normal(size=(200, 2)) @ rng.normal(size=(2, 60))
    stars = (truth + 0.4 * rng.normal(size=truth.shape)).round().clip(1, 5)
    seen = rng.random(stars.shape) < 0.3  # (N, M)
    average = (stars * seen).sum(0) / seen.sum(0)  # (M,)
    for k, size in enumerate(sizes):
        people, films = learn(stars - average, seen, size, rng)
        miss = abs(average + people @ films.T - stars)  # (N, M)
        wrong[k] += miss[seen].mean() / 3  # judged on what it learned from
        right[k] += miss[~seen].mean() / 3
for row in zip(sizes, wrong, right):
    print("{:2} tastes: seen {:.2f}, hidden {:.2f} stars off".format(*row))

judged = seen  # the wrong choice
print(f"judged ratings that were learned from: {(judged & seen).sum():,}")
assert wrong.argmin() == 4 and right.argmin() == 1
