"""Exercise: write a rule that tells setosa by its sepals alone."""

from sklearn.datasets import load_iris

iris = load_iris()
flowers = iris.data[:, :2].tolist()  # (N, D): sepal length and width in cm

for name, part in (("setosa", flowers[:50]), ("others", flowers[50:])):
    length, width = (sum(column) / len(part) for column in zip(*part))
    print(f"{name} on average: {length:.1f} long, {width:.1f} wide")


def is_setosa(length: float, width: float) -> bool:
    """Tell whether a flower with such a sepal is a setosa."""
    return ...  # your line: a comparison, or two


try:
    answers = [is_setosa(*flower) for flower in flowers]
except Exception as error:
    raise AssertionError(f"Your line fails: {error!r}") from None
assert answers[0] is not ..., "Replace the ... with a comparison."
hint = f"Return a comparison, True for a setosa, not {answers[0]!r}."
assert all(answer in (True, False) for answer in answers), hint
answers = [bool(answer) for answer in answers]
found, wrongly = sum(answers[:50]), sum(answers[50:])  # the first 50 are setosa
assert found + wrongly, "Your rule never says yes: 100 right, no setosa found."
assert found + wrongly < 150, "Your rule says yes to every flower."
right = found + 100 - wrongly
assert right >= 75, f"Only {right} of 150 right: turn the comparison around."
hint = f"{right} of 150 are right, and 140 can be: it misses {50 - found} "
hint += f"setosas, and says setosa to {wrongly} of the others."
assert right >= 140, hint
print("correct")
