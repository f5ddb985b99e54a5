"""Exercise: split the rows of a table into features and labels."""

import random


def split(flat: list) -> tuple:
    """Return the features of one row, as a list, and its label."""
    return ...  # your line: features, label


# Area in m², rooms, and what we want to predict: the rent.
flats = [[82.0, 3, 1150], [45.0, 2, 720], [60.0, 2, 900]]
for _ in range(3):
    area, rooms = random.randint(20, 199) / 2, random.randint(1, 7)
    flats.append([area, rooms, random.randint(300, 2000)])
for area, rooms, rent in flats:
    try:
        pair = split([area, rooms, rent])
    except Exception as error:
        raise AssertionError(f"Your line fails: {error!r}") from None
    assert pair is not ..., "Replace the ... with the features and the label."
    two = isinstance(pair, tuple | list) and len(pair) == 2
    assert two, "Return two things: features, label."
    x, y = pair
    hint = f"The features come first, and as a list, not {x!r}."
    assert isinstance(x, tuple | list), hint
    hint = "The rent is among the features: nothing is left to predict."
    assert rent not in x, hint
    hint = f"Area and rooms both describe the flat: {x} is not all of it."
    assert len(x) == 2, hint
    told = f"Of [{area}, {rooms}, {rent}] the"
    assert list(x) == [area, rooms], f"{told} features are not {x}."
    assert y == rent, f"{told} label is the rent, not {y}."
print("correct")
