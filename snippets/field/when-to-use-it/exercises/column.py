"""Exercise: which column of the table holds this pixel?"""

from sklearn.datasets import load_digits

digits = load_digits()
table = digits.images.reshape(-1, 64)  # (N, H, W) -> (N, D)


def column_of(row: int, column: int) -> int:
    """Return the place of a pixel of the 8 by 8 picture in the row of 64."""
    return ...  # your line


assert column_of(0, 0) is not ..., "Replace the ... with a formula."
assert isinstance(column_of(0, 3), int), "Return one whole number, 0 to 63."
assert column_of(0, 3) == 3, "Place 3 of line 0 is column 3 of the table."
assert column_of(1, 0) != 1, "Line 1 begins after the 8 pixels of line 0."
assert column_of(1, 0) != 9, "Count from 0: line 1 begins at place 8."
for row in range(8):
    for column in range(8):
        place = column_of(row, column)
        hint = f"Line {row}, place {column} is not column {place} of the table."
        assert 0 <= place < 64, hint
        assert (table[:, place] == digits.images[:, row, column]).all(), hint
print("correct")
