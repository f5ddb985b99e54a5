"""Exercise: write a rule that tells setosa by its sepals alone."""

from sklearn.datasets import load_iris

iris = load_iris()
flowers = iris.data[:, :2].tolist()  # (N, D): sepal length and width in cm
setosa = [k == 0 for k in iris.target]  # (N,): the first 50 are setosa

for name, part in (("setosa", flowers[:50]), ("others", flowers[50:])):
    length, width = (sum(column) / len(part) for column in zip(*part))
    print(f"{name} on average: {length:.1f} long, {width:.1f} wide")


def is_setosa(length: float, width: float) -> bool:
    """Tell whether a flower with such a sepal is a setosa."""
    return ...  # your line: a comparison, or two


answers = [is_setosa(*flower) for flower in flowers]
assert answers[0] is not ..., "Replace the ... with a comparison."
hint = "Return a comparison: it is True for a setosa and False for another."
assert all(answer in (True, False) for answer in answers), hint
assert any(answers), "Your rule never says yes: 100 right, no setosa found."
assert not all(answers), "Your rule says yes to every flower."
right = sum(bool(a) == s for a, s in zip(answers, setosa))
assert right >= 75, f"Only {right} of 150 right: turn the comparison round."
hint = f"{right} of 150 right; 140 are possible. Use both, try other limits."
assert right >= 140, hint
print("correct")
