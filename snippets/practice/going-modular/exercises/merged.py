"""Exercise: the command line beats the file, and the file the default."""

import random


def merged(default: dict, file: dict, given: dict) -> dict:
    """Return one value per setting; None in `given` means: not given."""
    return ...  # your line


default = {"epochs": 5, "lr": 0.01, "seed": 0}
n = random.randint(10, 99)
cases = (
    ({"lr": 0.1}, {"epochs": 3, "lr": None, "seed": None}),
    ({"lr": 0.1, "epochs": n}, {"epochs": None, "lr": 0.3, "seed": 0}),
    ({"seed": n}, {"epochs": None, "lr": None, "seed": 0}),
)
for file, given in cases:
    try:
        got = merged(dict(default), dict(file), dict(given))
    except Exception as error:
        raise AssertionError(f"Your line fails: {error!r}") from None
    assert got is not ..., "Replace the ... with a dictionary."
    kind = type(got).__name__
    assert isinstance(got, dict), f"Return a dictionary, not {kind}."
    hint = f"Of {sorted(default)} you return {sorted(got)}."
    assert sorted(got) == sorted(default), hint
    for key in default:
        hint = f"{key} is None, and None means: not given."
        assert got[key] is not None, hint
        options = (given[key], file.get(key), default[key])
        right = [value for value in options if value is not None][0]
        hint = f"{key} is {got[key]}, with given, file, default {options}."
        assert got[key] == right, hint
print("correct")
