"""Exercise: part the rows of a table into features and labels."""

flats = [  # area in m², rooms, and what we want to foresee: the rent
    [82.0, 3, 1150],
    [45.0, 2, 720],
    [60.0, 2, 900],
]


def split(flat: list) -> tuple:
    """Return the features of one row, as a list, and its label."""
    return ...  # your line: features, label


parts = [split(flat) for flat in flats]
assert parts[0] is not ..., "Replace the ... with the features and the label."
assert isinstance(parts[0], tuple), "Return two things: features, label."
x, y = [part[0] for part in parts], [part[1] for part in parts]
assert isinstance(x[0], list), "The features come first, and as a list."
hint = "The rent is among the features: then there is nothing left to foresee."
assert 1150 not in x[0], hint
assert len(x[0]) == 2, "Area and rooms both describe the flat: two features."
assert x == [[82.0, 3], [45.0, 2], [60.0, 2]], f"The features are {x}."
assert y == [1150, 720, 900], f"The labels are the rents, not {y}."
print("correct")
