"""Exercise: raise the alarm when new numbers are unlike the old ones."""

known = [5.1, 4.9, 6.2, 7.9, 4.3, 5.8]  # sepal lengths in cm
today = [5.0, 2.1, 6.4, 2.6, 8.8, 4.3]  # some arrived in inches


def strange(number: float) -> bool:
    """Tell whether a number lies outside everything known so far."""
    return ...  # your line


assert strange(7.0) is not ..., "Replace the ... with a test of the number."
assert not strange(7.0), "7.0 lies between known numbers; nothing is strange."
assert strange(2.1), "2.1 is smaller than all known numbers: that is strange."
assert strange(8.8), "8.8 is larger than all known numbers: that is strange."
assert not strange(4.3), "4.3 was seen before: the edge itself is known."
count = sum(strange(number) for number in today)
assert count == 3, f"3 of today's numbers are strange; you find {count}."
print("correct")
