"""Exercise: how many readings for a tenth of the error?"""

# With 100 readings the slope is typically off by 0.17.
n = ...  # your line: how many for 0.017?
assert n is not ..., "Replace the ... with a number of readings."

error = 0.17 / (n / 100) ** 0.5 if n > 0 else float("inf")
assert n > 100, "A smaller error takes more readings, not fewer."
assert n != 1000, f"Ten times as many: off by {error:.3f}, a third."
assert error < 0.018, f"With {n} readings it is still off by {error:.3f}."
assert error > 0.016, f"{n} is more than you need: off by {error:.4f}."
print("correct")
