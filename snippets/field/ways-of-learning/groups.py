"""Find groups without names; score them the wrong way and the right way."""

import matplotlib.pyplot as plt
import numpy as np
from sklearn.cluster import KMeans
from sklearn.datasets import load_iris

petals = load_iris().data[:, 2:]  # (N, D): length and width in cm
species = load_iris().target  # (N,): kept aside, for the score only


def name(groups: np.ndarray) -> int:
    """Name each group after its most frequent species; count what is right."""
    members = [species[groups == group].tolist() for group in range(3)]
    return sum(max(own.count(k) for k in range(3)) for own in members)


naive, named, dealt = [], [], []
for seed in range(6):
    model = KMeans(n_clusters=3, n_init=1, random_state=seed)
    groups = model.fit_predict(petals)  # (N,): 0, 1 or 2; no label goes in
    naive.append(int(sum(groups == species)))
    named.append(name(groups))
    dealt.append(name(np.random.default_rng(seed).permutation(groups)))
    print(f"start {seed}  group == species: {naive[-1]:2}", end="  ")
    print(f"groups named: {named[-1]}  dealt at random: {dealt[-1]}")

assert min(named) > 140 and max(naive) < 60 and max(dealt) < 75

# Drawing
figure, (left, right) = plt.subplots(1, 2, sharex=True, sharey=True)
left.plot(*petals.T, "o", ms=4)
left.set(title="what goes in", ylabel="petal width (cm)")
for group, mark in enumerate("os^"):
    own = petals[groups == group]
    right.plot(*own.T, mark, ms=4, label=f"group {group}")
right.plot(*model.cluster_centers_.T, "X", ms=10, color="C3", label="centers")
right.set(title="what comes out")
right.legend(loc="upper left")
for half in (left, right):
    half.set_xlabel("petal length (cm)")
plt.show()
