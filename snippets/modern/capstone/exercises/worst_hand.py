"""Exercise: report each hand once, and the worst one by name."""

import random


def summary(rows: list[tuple[str, bool]]) -> tuple[float, str]:
    """Return the mean of the hands' shares, and the hand with the lowest.

    A row is a drawing: its hand, and whether it was read right.
    """
    return ...


few = [("ana", True)] * 3 + [("ben", False), ("ben", True)]
names = random.sample(["cleo", "dan", "eve", "finn"], 3)
rights = random.sample(range(1, 8), 3)  # of 8, so no two hands are level
many = [(it, n < k) for it, k in zip(names, rights) for n in range(8)]
many += [(names[0], n < rights[0]) for n in range(8)]  # twice as many
random.shuffle(many)
for rows in few, many:
    hands = {hand: [ok for it, ok in rows if it == hand] for hand, _ in rows}
    shares = {hand: sum(oks) / len(oks) for hand, oks in hands.items()}
    mean = sum(shares.values()) / len(shares)
    low = min(shares, key=shares.get)
    try:
        got = summary(list(rows))
    except Exception as error:
        raise AssertionError(f"Your line stops: {error!r}") from None
    assert got is not ..., "Replace the ... with your lines."
    pair = isinstance(got, tuple) and len(got) == 2
    assert pair, f"Return a pair of a number and a name, not {got!r}."
    number = isinstance(got[0], float | int)
    assert number, f"The first of the two is no number: {got[0]!r}."
    every = sum(ok for _, ok in rows) / len(rows)
    hint = f"{got[0]:.3f} counts each drawing once, not each hand."
    assert abs(got[0] - every) > 1e-9 or abs(every - mean) < 1e-9, hint
    hint = f"The shares {[*shares.values()]} do not have the mean {got[0]:.3f}."
    assert abs(got[0] - mean) < 1e-9, hint
    assert got[1] in shares, f"{got[1]!r} is not the name of a hand."
    hint = f"{got[1]} has the share {shares[got[1]]:.3f}, others have less."
    assert got[1] == low, hint
print("correct")
