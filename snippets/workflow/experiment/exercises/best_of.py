"""Exercise: how likely does luck alone win the best of k against one?"""


def luck(k: int) -> float:
    """Return the chance that the best of k equal runs beats one more run."""
    return ...  # your line


assert luck(1) is not ..., "Replace the ... with a formula in k."
assert luck(1) is not None, "Keep the return."
assert luck(1) != 1, "With k = 1 it is one run against one run: a coin."
assert luck(1) == 0.5, f"One against one is even: 0.5, not {luck(1)}."
assert luck(3) != 0.875, "Not a coin per run: all meet the same opponent."
assert luck(3) > 0.5, "More tries must raise the chance, not lower it."
assert luck(5) < 1, "Even the best of five loses at times."
told = "All k + 1 runs are equally likely to be the best; k of them are yours."
assert abs(luck(5) - 5 / 6) < 0.001 and abs(luck(3) - 0.75) < 0.001, told
print("correct")
