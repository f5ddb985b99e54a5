"""Exercise: the pair of neighbors that is merged next."""

import random


def next_pair(texts: list[list[str]]) -> tuple[str, str]:
    """Return the pair of neighboring tokens that occurs most often."""
    return ...  # your lines


a, b, c = random.sample("abcdefghijkl", 3)
drawn = [[a, b], [a, b, c], [c, a, b], [b, b, c], ["x" + a, "y"]]
known = [["t", "h", "e"], ["th", "e", "n"], ["e", "n", "d"]]
lone = [["d", "o"], ["g", "o"], ["g", "o", "d"], ["d"], ["g"]] * 2
for texts, right in ((known, ("e", "n")), (drawn, (a, b)), (lone, ("g", "o"))):
    try:
        said = next_pair([list(text) for text in texts])
    except Exception as error:
        raise AssertionError(f"Your lines fail: {error!r}") from None
    assert said is not ..., "Replace the ... with the most frequent pair."
    hint = f"{said!r} is no pair of tokens."
    assert isinstance(said, tuple) and len(said) == 2, hint
    pairs = [pair for text in texts for pair in zip(text, text[1:])]
    hint = f"{said} is not a pair of neighbors in any text."
    assert said in pairs, hint
    found = pairs.count(said), pairs.count(right)
    hint = f"{said} occurs {found[0]} times, another pair {found[1]} times."
    assert said == right, hint
print("correct")
