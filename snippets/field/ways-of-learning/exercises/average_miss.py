"""Exercise: measure how far answers are off."""

answers = [3.0, 5.0, 10.0]  # what a program estimated, in minutes
labels = [4.0, 5.0, 7.0]  # how long it took


def average_miss(answers: list[float], labels: list[float]) -> float:
    """Return the average distance between an answer and its label."""
    return ...  # your line


miss = average_miss(answers, labels)
assert miss is not ..., "Replace the ... with an average of distances."
assert hasattr(miss, "__float__"), "Return one number, the average."
hint = "One minute too few and three too many do not cancel."
assert abs(abs(miss) - 2 / 3) > 0.01, hint
assert miss != 4, "4 is the sum of the misses: divide by how many there are."
assert miss != 3, "3 is the worst miss, not the average one."
hint = f"The misses are 1, 0 and 3, not squared; you return {miss:.2f}."
assert abs(miss - 4 / 3) < 0.01, hint
assert average_miss([2.0], [2.0]) == 0, "A right answer misses by 0."
print("correct")
