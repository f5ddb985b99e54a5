"""Exercise: write the policy of a dog that is sometimes curious."""

import random

value = {"bark": -0.4, "sit": 0.6, "roll over": 0.2}  # average rewards so far


def choose(value: dict[str, float], curious: bool) -> str:
    """Return any trick when curious, else the one that has paid best."""
    return ...  # your line


random.seed(0)
calm = {choose(value, curious=False) for _ in range(100)}
assert calm != {...}, "Replace the ... with a choice."
assert calm <= set(value), f"Return the name of a trick, not {calm.pop()!r}."
assert calm == {"sit"}, f"Not curious, the dog does what paid best, not {calm}."
curious = {choose(value, curious=True) for _ in range(100)}
assert "bark" in curious, f"Curious, it may do any trick; yours does {curious}."
assert curious == set(value), "Curious, it may also do what has paid best."
print("correct")
