"""Exercise: the epochs that a resumed run has to train."""

import random


def epochs_left(history: list[dict], total: int) -> range:
    """Return the numbers of the epochs not in the history; the first is 1."""
    return ...  # your line


n = random.randint(3, 9)
for done, total in ((0, 2), (1, 3), (n, n + 4), (4, 4)):
    history = [{"epoch": 1 + i, "val": 0.5} for i in range(done)]
    try:
        got = epochs_left(history, total)
    except Exception as error:
        raise AssertionError(f"Your line fails: {error!r}") from None
    assert got is not ..., "Replace the ... with a range."
    try:
        got = list(got)
    except Exception:
        raise AssertionError("Return a range, or a list.") from None
    told = f"After {done} of {total} epochs you train {got}: "
    right = [epoch for epoch in range(1, total + 1) if epoch > done]
    again = sorted(set(range(1, done + 1)) & set(got))
    assert not again, told + f"already done are {again}."
    assert 0 not in got, told + "there is no epoch 0."
    assert total in got or total == done, told + f"{total} is missing."
    assert got == right, told + f"there are {total - done} left."
print("correct")
