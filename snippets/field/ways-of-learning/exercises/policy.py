"""Exercise: write the policy of a dog that is sometimes curious."""

import random


def choose(value: dict[str, float], curious: bool) -> str:
    """Return any trick when curious, else the one that has paid best."""
    return ...  # your line


random.seed(0)
first = {"bark": -0.4, "roll over": 0.6, "sit": 0.2}  # average rewards so far
drawn = {trick: random.uniform(-1, 1) for trick in ("beg", "spin", "hop", "up")}
for value in (first, drawn):
    paid = max(value.values())
    for curious in (False, True):
        try:
            done = [choose(value, curious) for _ in range(2000)]
        except KeyError:
            hint = "A dictionary has no positions: make a list of its tricks."
            raise AssertionError(hint) from None
        except Exception as error:
            raise AssertionError(f"Your line fails: {error!r}") from None
        assert done[0] is not ..., "Replace the ... with a choice."
        for trick in done:
            hint = f"Return a trick of {list(value)}, not {trick!r}."
            assert trick in list(value), hint
            hint = f"Not curious, the dog does what paid best, not {trick!r}."
            assert curious or value[trick] == paid, hint
    shares = {trick: done.count(trick) / len(done) for trick in value}
    for trick, share in shares.items():
        hint = f"Curious, it may do any trick; yours never does {trick!r}."
        assert share, hint
        hint = f"Curious, all tricks are equally likely; {trick!r} comes in "
        hint += f"{share:.0%} of the draws."
        assert abs(share - 1 / len(value)) < 0.08, hint
print("correct")
