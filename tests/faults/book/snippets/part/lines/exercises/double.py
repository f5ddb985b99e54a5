"""Exercise: double every number."""

x = [1, 2, 5]
y = ...  # your line
assert y is not ..., "Replace the ... by a list."
assert len(y) == 3, f"Three numbers go in, so three come out, not {len(y)}."
assert y == [2, 4, 10], "Each number should be twice what it was."
print("correct")
