"""Exercise: which experiment do five seeds choose?"""

import random


def chosen(rows: list[tuple[str, int, float]]) -> str:
    """Return the experiment to keep, from rows of name, seed and share.

    It has the highest mean of those that were run with all seeds 0 to 4.
    """
    return ...


few = [("wide", seed, 0.8) for seed in range(5)]
few += [("deep", seed, 0.95 if seed == 3 else 0.7) for seed in range(5)]
few += [("fast", 0, 0.9)]
names = random.sample(["crop", "long", "move", "tanh", "thin"], 4)
level = random.sample([0.6, 0.7, 0.8, 0.9], 4)
many = [
    (name, seed, mean + random.uniform(-0.04, 0.04))
    for name, mean in zip(names, level)
    for seed in range(5)
]
best, second = (names[level.index(it)] for it in (0.9, 0.8))
many = [row for row in many if row[:2] != (best, 4)]  # a run is missing
many = [(n, s, 0.7 if (n, s) == (second, 2) else it) for n, s, it in many]
random.shuffle(many)
for rows, right in (few, "wide"), (many, second):
    means, seeds = {}, {}
    for name in {name for name, *_ in rows}:
        shares = [share for it, _, share in rows if it == name]
        means[name], seeds[name] = sum(shares) / len(shares), len(shares)
    try:
        got = chosen(list(rows))
    except Exception as error:
        raise AssertionError(f"Your line stops: {error!r}") from None
    assert got is not ..., "Replace the ... with your lines."
    name = isinstance(got, str) and got in means
    assert name, f"{got!r} is not the name of one of {sorted(means)}."
    hint = f"{got} was run with {seeds[got]} of the five seeds."
    assert seeds[got] == 5, hint
    hint = f"{got} has the mean {means[got]:.3f}, and another has more."
    assert got == right, hint
print("correct")
