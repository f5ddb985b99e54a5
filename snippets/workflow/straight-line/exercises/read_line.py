"""Exercise: find slope and intercept from two points of a line."""

# The line passes 33 degrees at minute 1 and 69 degrees at minute 3.
line = ...  # your line: (slope, intercept)
assert line is not ..., "Replace the ... with two numbers: (slope, intercept)."
pair = isinstance(line, (tuple, list))
assert pair, "Two numbers with a comma between, please."
assert len(line) == 2, f"Two numbers, not {len(line)}."
w, b = line
assert w != 15 or b != 18, "Turned round: the slope comes first."
assert w != 36, "The 36 degrees took two minutes; the slope is for one."
hint = f"From minute 1 to 3 your line climbs by {2 * w:g}, not by 36."
assert abs(2 * w - 36) < 1e-6, hint
hint = f"At minute 1 your line is at {w + b:g}; b is its height at minute 0."
assert abs(w + b - 33) < 1e-6, hint
print("correct")
