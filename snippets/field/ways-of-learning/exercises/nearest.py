"""Exercise: complete k-means on a row of numbers."""

waits = [2.0, 3.0, 2.5, 11.0, 9.0, 10.0, 1.5]  # minutes, for the bus


def nearest(wait: float, centers: list[float]) -> int:
    """Return the number (0, 1, …) of the center that lies nearest."""
    return ...  # your line


found = nearest(5.0, [0.0, 8.0])
assert found is not ..., "Replace the ... with a search."
hint = "Return the center's number, 1, and not the center itself, 8.0."
assert found != 8.0, hint
assert found != 3.0, "Return the center's number, 1, and not the distance, 3.0."
hint = f"5 lies 5 from center 0 and 3 from center 1: return 1, not {found}."
assert found == 1, hint
hint = "1 lies nearer to 0 than to 8: a distance is never negative."
assert nearest(1.0, [0.0, 8.0]) == 0, hint
assert nearest(9.0, [0.0, 5.0, 8.0]) == 2, "There may be more than two centers."

centers = [2.0, 3.0]
for step in range(5):
    groups = [nearest(wait, centers) for wait in waits]
    for k in range(2):
        own = [wait for wait, group in zip(waits, groups) if group == k]
        centers[k] = sum(own) / len(own)
    print(f"step {step}: centers {centers[0]:.2f} and {centers[1]:.2f}")
assert centers == [2.25, 10.0], f"Not 2.25 and 10, but {centers}."
print("correct")
