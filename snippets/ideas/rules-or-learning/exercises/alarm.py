"""Exercise: raise the alarm when new numbers are unlike the old ones."""

import random


def strange(number: float, known: list[float]) -> bool:
    """Tell whether a number lies outside everything known so far."""
    return ...  # your line


lengths = [5.1, 4.9, 6.2, 7.9, 4.3, 5.8]  # of sepals, in cm
drawn = [random.uniform(-50, 50) for _ in range(20)]
for known in (lengths, drawn, [-3.0, -8.0, -5.0]):
    low, high = min(known), max(known)
    cases = [((low + high) / 2, False, "lies between known numbers")]
    cases += [(low - 2.2, True, "is smaller than all known numbers")]
    cases += [(high + 0.9, True, "is larger than all known numbers")]
    cases += [(low, False, "was seen before: the edge itself is known")]
    cases += [(high, False, "was seen before: the edge itself is known")]
    cases += [(low - 0.01, True, "is smaller than all known numbers")]
    cases += [(high + 0.01, True, "is larger than all known numbers")]
    for number, wanted, why in cases:
        try:
            found = strange(number, known)
        except Exception as error:
            raise AssertionError(f"Your line fails: {error!r}") from None
        assert found is not ..., "Replace the ... with a test of the number."
        hint = f"A test is True or False; yours returns {found!r}."
        assert found in (True, False), hint
        hint = f"{number:.2f} {why}, and you call it "
        assert found == wanted, hint + ("strange." if found else "known.")
print("correct")
