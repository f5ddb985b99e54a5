"""Exercise: how often is the most common answer right?"""

import random

from sklearn.datasets import load_breast_cancer
from sklearn.dummy import DummyClassifier


def baseline(labels: list) -> float:
    """Return the share of the examples that have the most common label."""
    return ...  # your line


cancer = load_breast_cancer().target.tolist()  # 0 malignant, 1 benign
drawn = random.choices([7, 8, 9], [1, 5, 2], k=50)
cases = [0, 0, 0, 1], [2, 3, 3, 5], [0, 0, 0, 1, 2, 3, 4], drawn, cancer
for labels in cases:
    try:
        share = baseline(labels)
    except Exception as error:
        raise AssertionError(f"Your line fails: {error!r}") from None
    assert share is not ..., "Replace the ... with a share."
    one = hasattr(share, "__float__") and getattr(share, "ndim", 0) == 0
    assert one, f"Return one share, not {share!r:.40}."
    never = DummyClassifier().fit(labels, labels).score(labels, labels)
    told = labels if len(labels) < 9 else f"{labels[:9]} and more"
    hint = f"Divide by how many examples there are in {told}."
    assert abs(share - never * len(labels)) > 1e-6, hint
    hint = f"In {told} another label is more common than the one you count."
    assert share > never - 1e-6, f"{hint} They need not be 0 and 1."
    hint = f"{share:.3f} is too much: no label of {told} is that common."
    assert share < never + 1e-6, hint
print("correct")
