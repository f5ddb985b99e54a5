"""Exercise: write the policy of a dog that is sometimes curious."""

import random

value = {"bark": -0.4, "roll over": 0.6, "sit": 0.2}  # average rewards so far


def choose(value: dict[str, float], curious: bool) -> str:
    """Return any trick when curious, else the one that has paid best."""
    return ...  # your line


random.seed(0)
calm = [choose(value, curious=False) for _ in range(100)]
curious = [choose(value, curious=True) for _ in range(100)]
assert calm[0] is not ..., "Replace the ... with a choice."
for trick in calm + curious:
    assert trick in list(value), f"Return the name of a trick, not {trick!r}."
hint = f"Not curious, the dog does what paid best, not {set(calm)}."
assert set(calm) == {"roll over"}, hint
assert choose({"bark": 1, "sit": 0}, False) == "bark", "Look the rewards up."
hint = f"Curious, it may do any trick; yours does {set(curious)}."
assert "bark" in curious, hint
assert "roll over" in curious, "Curious, it may also do what has paid best."
assert "sit" in curious, hint
print("correct")
