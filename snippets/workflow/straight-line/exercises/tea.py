"""Exercise: ask the line the other way round."""

w, b = 18.0, 15.0  # degrees per minute, degrees at minute 0
minutes = ...  # your line: from w and b, when has the water 78 degrees?
assert minutes is not ..., "Replace the ... with a computation."
minutes = float(minutes)
assert abs(minutes - (w * 78 + b)) > 1e-6, "That is 78 minutes, not 78 degrees."
assert abs(minutes - 78 / w) > 1e-6, "It does not start at 0 degrees."
assert abs(minutes - (78 - b) * w) > 1e-6, "Degrees by degrees per minute?"
assert abs(minutes - (78 / w - b)) > 1e-6, "Take b off first, then divide."
reached = w * minutes + b
assert abs(reached - 78) < 0.01, f"By then the line is at {reached:.0f}."
print("correct")
