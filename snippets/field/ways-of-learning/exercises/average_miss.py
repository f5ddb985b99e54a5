"""Exercise: measure how far answers are off."""

import random


def average_miss(answers: list[float], labels: list[float]) -> float:
    """Return the average distance between an answer and its label."""
    return ...  # your line


# What a program estimated, in minutes, and how long it took.
first = [3.0, 5.0, 10.0], [4.0, 5.0, 7.0]
drawn = [[random.uniform(0, 60) for _ in range(7)] for _ in range(2)]
for answers, labels in (first, drawn, ([2.0, 8.0], [2.0, 8.0])):
    try:
        miss = average_miss(answers, labels)
    except Exception as error:
        told = "answers and labels are lists: go through both, pair by pair."
        raise AssertionError(f"{told} Your line fails: {error!r}") from None
    assert miss is not ..., "Replace the ... with an average of distances."
    one = hasattr(miss, "__float__") and getattr(miss, "ndim", 0) == 0
    assert one, f"Return one number, the average, not {miss!r:.40}."
    misses = [abs(a - b) for a, b in zip(answers, labels)]
    total = sum(misses)
    right = abs(miss - total / len(misses)) < 1e-4
    hint = "Minutes too few and minutes too many do not cancel."
    off = (sum(answers) - sum(labels)) / len(labels)
    assert right or abs(abs(miss) - abs(off)) > 1e-6, hint
    hint = "That is the sum of the misses: divide by how many there are."
    assert right or abs(miss - total) > 1e-6, hint
    hint = "That is the worst miss, not the average one."
    assert right or abs(miss - max(misses)) > 1e-6, hint
    told = ", ".join(f"{m:.1f}" for m in misses)
    assert right, f"The misses are {told}, and {miss:.2f} is not their average."
print("correct")
