"""Draw classification beside regression, learned from the same flowers."""

import matplotlib.pyplot as plt
from sklearn.datasets import load_iris
from sklearn.linear_model import LinearRegression, LogisticRegression

petals = load_iris().data[50:, 2:]  # (N, D): length and width in cm
species = load_iris().target[50:]  # (N,): 1 versicolor, 2 virginica
length, width = petals[:, :1], petals[:, 1]  # (N, 1), (N,)

classifier = LogisticRegression().fit(petals, species)
line = LinearRegression().fit(length, width)


assert classifier.score(petals, species) > 0.9 and line.coef_[0] > 0

# Drawing
(a, b), c = classifier.coef_[0], classifier.intercept_[0]
ends = [4.2, 5.6]
border = [-(a * end + c) / b for end in ends]  # both names equally likely

figure, (left, right) = plt.subplots(1, 2, sharex=True, sharey=True)
left.plot(*petals[:50].T, "s", ms=4, label="versicolor")
left.plot(*petals[50:].T, "^", ms=4, label="virginica")
left.plot(ends, border, "--", color="C3", label="border")
left.set(title="classification: which name?", ylabel="petal width (cm)")
right.plot(*petals.T, "o", ms=4, color="C2", label="a flower")
right.plot(length, line.predict(length), color="C3", label="answers")
right.set(title="regression: what width?")
for half in (left, right):
    half.set(xlabel="petal length (cm)", ylim=(0.8, 3.2))
    half.legend(loc="upper left")
plt.show()
