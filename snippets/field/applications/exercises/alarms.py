"""Exercise: count the two kinds of mistake of a spam filter."""

from numbers import Integral

spam = [True] * 6 + [False] * 4  # what the ten mails are
caught = [True, True, True, False, True, False]  # what the filter says
caught += [True, True, False, True]


def mistakes(spam: list[bool], caught: list[bool]) -> tuple[int, int]:
    """Return how many false alarms there are, and how many missed spams."""
    return ...  # your line


try:
    both = mistakes(spam, caught)
except TypeError:  # `and`, `not` and `>` do not go through lists
    hint = "Go through both lists with zip(spam, caught)."
    raise AssertionError(hint) from None
assert both is not ..., "Replace the ... with two counts, and a comma between."
hint = "Return two counts: false alarms, missed spam."
assert isinstance(both, tuple | list) and len(both) == 2, hint
hint = "Return two whole numbers, not lists: sum() counts what is true."
assert all(isinstance(count, Integral) for count in both), hint
both = tuple(both)
assert both != (2, 3), "Both are counted, in the other order: alarms first."
assert both != (7, 6), "A mail that is caught may be spam: look at both lists."
assert both != (5, 5), "Keep the two kinds apart: five mistakes in all."
hint = "You count what the filter got right."
assert both not in ((4, 1), (1, 4)), hint
hint = "False alarm: caught and no spam. Missed: spam and not caught."
assert both == (3, 2), f"{hint} You count {both}."
print("correct")
