"""Show networks that know the digits 0 to 4 the digits 5 to 9."""

import matplotlib.pyplot as plt
from sklearn.datasets import load_digits
from sklearn.model_selection import train_test_split
from sklearn.neural_network import MLPClassifier

pixels, labels = load_digits(return_X_y=True)  # (N, D), (N,)
known, strange = pixels[labels < 5] / 16, pixels[labels >= 5] / 16
sureness = {"0 to 4, known": [], "5 to 9, never seen": []}
right = 0.0
for seed in range(5):
    x, new_x, y, new_y = train_test_split(
        known, labels[labels < 5], test_size=300, random_state=seed
    )
    network = MLPClassifier(
        50, learning_rate_init=0.01, max_iter=500, random_state=seed
    )
    right += network.fit(x, y).score(new_x, new_y) / 5
    for name, pictures in zip(sureness, (new_x, strange)):
        sureness[name].extend(network.predict_proba(pictures).max(axis=1))
print(f"right on new pictures of 0 to 4: {right:.2f}")

shares = []
for name, values in sureness.items():
    sure = sum(value > 0.9 for value in values) / len(values)
    print(f"{name:19} more than 90% sure of {sure:.2f}")
    shares.append([1 / len(values)] * len(values))
edges = [0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 1]
plt.hist(list(sureness.values()), edges, weights=shares, label=list(sureness))
plt.ylim(0, 1)
plt.xlabel("probability that the network gave its answer")
plt.ylabel("pictures (share)")
plt.legend(loc="upper left")
plt.show()
assert right > 0.97 and sure > 0.25
