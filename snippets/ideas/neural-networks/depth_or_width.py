"""Spend numbers on width or on depth, and read new digits with both."""

from sklearn.datasets import load_digits
from sklearn.model_selection import train_test_split
from sklearn.neural_network import MLPClassifier

x, y = load_digits(return_X_y=True)  # (N, D), (N,)
x, new_x, y, new_y = train_test_split(x / 16, y, test_size=600, random_state=0)

average = {}
print("hidden layers  numbers learned  right on new digits")
for widths in [(8,), (16,), (64,), (16, 16, 16)]:
    scores = []
    for seed in range(5):
        network = MLPClassifier(
            hidden_layer_sizes=widths,
            learning_rate_init=0.02,
            tol=0.01,
            random_state=seed,
        )
        network.fit(x, y)
        scores.append(network.score(new_x, new_y))
    average[widths] = sum(scores) / 5
    learned = sum(part.size for part in network.coefs_ + network.intercepts_)
    name = ", ".join(map(str, widths))
    spread = f"{min(scores):.1%} to {max(scores):.1%}"
    print(f"{name:13}{learned:10,} {average[widths]:15.1%}  ({spread})")

assert average[(8,)] < average[(16,)] < average[(64,)]
assert average[(16, 16, 16)] < average[(64,)]
