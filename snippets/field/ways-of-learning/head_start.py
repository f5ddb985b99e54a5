"""Reuse a network that names digits for two questions it was not asked."""

import matplotlib.pyplot as plt
from sklearn.datasets import load_digits
from sklearn.linear_model import LogisticRegression
from sklearn.model_selection import train_test_split
from sklearn.neural_network import MLPClassifier

x, names = load_digits(return_X_y=True)  # (N, D), (N,)
x = x / 16  # (N, D): 64 pixels from 0 to 1
ink = x.sum(axis=1)  # (N,)
questions = {"odd digit?": names % 2 == 1, "much ink?": ink > ink.mean()}

old = MLPClassifier(64, learning_rate_init=0.02, random_state=0)
old.fit(x[:900], names[:900])  # pretraining: the ten names
hints = old.predict_proba(x)  # (N, D) -> (N, K): how likely is each name
print(f"the old job: {old.score(x[900:], names[900:]):.2f} of new digits named")

sizes, curves = [10, 20, 50, 200], {}
for question, y in questions.items():
    for kind, features in (("from pixels", x), ("head start", hints)):
        curve = [0.0] * len(sizes)
        for seed in range(10):
            few, new, few_y, new_y = train_test_split(
                features[900:], y[900:], train_size=200, random_state=seed
            )
            for k, size in enumerate(sizes):
                model = LogisticRegression().fit(few[:size], few_y[:size])
                curve[k] += model.score(new, new_y) / 10
        print(f"{question:10}  {kind:11}", *(f"{c:.2f}" for c in curve))
        curves[question, kind] = curve
assert curve[-1] < 0.7  # what the head start reaches on the ink

# Drawing
figure, axes = plt.subplots(1, 2, sharex=True, sharey=True)
for place, question in zip(axes, questions):
    for kind, mark in (("from pixels", "s-"), ("head start", "o-")):
        place.plot(sizes, curves[question, kind], mark, label=kind)
    place.set(title=question, xscale="log", xlabel="labels (number)")
    place.set_xticks(sizes, sizes)
    place.minorticks_off()
axes[0].set_ylabel("new pictures right (share)")
axes[1].legend(loc="upper left")
plt.show()
