"""Exercise: which entries of a state dict belong to the body?"""

import random


def keep(state: dict, head: str) -> dict:
    """Return the entries whose names do not begin with head and a dot."""
    return ...  # your line


name = random.choice(["fc", "top", "last"])
more = {f"{name}{k}.weight": random.random() for k in range(3)}
more |= {f"{name}.bias": 1.0, f"body.{name}.bias": 2.0, "body.weight": 3.0}
first = {"body.0.weight": 1.5, "head.weight": 2.5, "header.weight": 3.5}
for state, head in ((first, "head"), (more, name)):
    try:
        said = keep(dict(state), head)
    except Exception as error:
        raise AssertionError(f"Your line stops: {error!r:.90}") from None
    assert said is not ..., "Replace the ... with a dictionary."
    assert isinstance(said, dict), f"Return a dictionary, not {said!r:.40}."
    extra = [key for key in said if key not in state]
    assert not extra, f"{(extra or [0])[0]!r} is not a name in the dict."
    for key, value in state.items():
        whose = key.split(".")[0] == head
        assert not (whose and key in said), f"{key} belongs to the head."
        assert whose or key in said, f"{key} is missing; the head is {head}."
        hint = f"{key} holds {said.get(key)} now, and held {value} before."
        assert whose or said[key] == value, hint
print("correct")
