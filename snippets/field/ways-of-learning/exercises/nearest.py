"""Exercise: complete k-means on a row of numbers."""

import random


def nearest(wait: float, centers: list[float]) -> int:
    """Return the number (0, 1, …) of the center that lies nearest."""
    return ...  # your line


drawn = [random.uniform(-50, 50) for _ in range(5)]
cases = [(5.0, [0.0, 8.0]), (1.5, [0.0, 8.0]), (9.5, [0.0, 5.0, 8.0])]
for wait, centers in [*cases, *((random.uniform(-60, 60), drawn),) * 9]:
    try:
        found = nearest(wait, centers)
    except Exception as error:
        raise AssertionError(f"Your line fails: {error!r}") from None
    assert found is not ..., "Replace the ... with a search."
    far = [abs(wait - center) for center in centers]
    best = far.index(min(far))
    hint = "Return the number of the center, not the center itself."
    assert found != centers[best] or found == best, hint
    hint = "Return the number of the center, not the distance."
    assert found != min(far) or found == best, hint
    hint = f"The centers' numbers are 0 to {len(centers) - 1}, not {found!r}."
    assert found in range(len(centers)), hint
    hint = f"{wait:.1f} lies {far[found]:.1f} from center {found}, and nearer "
    assert found == best, f"{hint}to another: distances are never negative."

waits = [2.0, 3.0, 2.5, 11.0, 9.0, 10.0, 1.5]  # minutes, for the bus
centers = [2.0, 3.0]
for step in range(5):
    groups = [nearest(wait, centers) for wait in waits]
    for k in range(2):
        own = [wait for wait, group in zip(waits, groups) if group == k]
        centers[k] = sum(own) / len(own)
    print(f"step {step}: centers {centers[0]:.2f} and {centers[1]:.2f}")
assert centers == [2.25, 10.0], f"Not 2.25 and 10, but {centers}."
print("correct")
