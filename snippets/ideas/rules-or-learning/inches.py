"""Silent bug: measure in inches, and the rule answers without complaint."""

from sklearn.datasets import load_iris


def species(petal_length: float, petal_width: float) -> str:
    """Return the species, from two measurements in cm."""
    if petal_length < 2.5:
        return "setosa"
    return "versicolor" if petal_width < 1.7 else "virginica"


iris = load_iris()
names = iris.target_names[iris.target].tolist()
known = iris.data.tolist()  # (N, D) in cm, as the rule was made for
new = [[number / 2.54 for number in flower] for flower in known]  # in inches

for unit, flowers in (("cm", known), ("inches", new)):
    guesses = [species(flower[2], flower[3]) for flower in flowers]
    right = sum(guess == name for guess, name in zip(guesses, names))
    print(f"{unit:6}  {right} of 150 right, {guesses.count('setosa')} 'setosa'")

for feature, name in enumerate(iris.feature_names):
    seen = [flower[feature] for flower in known]
    now = [flower[feature] for flower in new]
    strange = sum(not min(seen) <= number <= max(seen) for number in now)
    print(f"{name:17}  {strange} of 150 outside what was seen before")

assert right < 60
