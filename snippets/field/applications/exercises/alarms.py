"""Exercise: count the two kinds of mistake of a spam filter."""

import random
from numbers import Integral


def mistakes(spam: list[bool], caught: list[bool]) -> tuple[int, int]:
    """Return the number of false alarms and of missed spam emails."""
    return ...  # your line


for good, missed, alarms, quiet in ((4, 2, 3, 1), random.sample(range(99), 4)):
    emails = [(True, True)] * good + [(True, False)] * missed
    emails += [(False, True)] * alarms + [(False, False)] * quiet
    random.shuffle(emails)
    spam, caught = map(list, zip(*emails))  # the truth, the filter's answer
    try:
        both = mistakes(spam, caught)
    except TypeError:  # `and`, `not` and `>` do not go through lists
        hint = "Go through both lists with zip(spam, caught)."
        raise AssertionError(hint) from None
    except Exception as error:
        raise AssertionError(f"Your line fails: {error!r}") from None
    assert both is not ..., "Replace the ... with two counts and a comma."
    hint = "Return two counts: false alarms, missed spam."
    assert isinstance(both, tuple | list) and len(both) == 2, hint
    hint = "Return two whole numbers, not lists: sum() counts what is true."
    assert all(isinstance(count, Integral) for count in both), hint
    both = tuple(both)
    hint = "Both are counted, in the other order: alarms first."
    assert both != (missed, alarms) or missed == alarms, hint
    hint = "A caught email may be spam: look at both lists."
    assert both != (good + alarms, good + missed) or not good, hint
    hint = "Keep the two kinds apart: these are all the mistakes."
    assert both != (missed + alarms,) * 2 or both == (alarms, missed), hint
    hint = "You count what the filter got right."
    right = both in ((good, quiet), (quiet, good))
    assert not right or both == (alarms, missed), hint
    hint = "False alarm: caught and not spam. Missed: spam and not caught."
    hint += f" Of {len(spam)} eemails you count {both}, which is wrong."
    assert both == (alarms, missed), hint
print("correct")
