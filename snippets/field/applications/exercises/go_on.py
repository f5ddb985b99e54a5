"""Exercise: let counts of letters write, always the most frequent one."""

import random
from collections import Counter, defaultdict


def count(known: str) -> dict[str, Counter]:
    """Return what followed each pair of characters, and how often."""
    seen = defaultdict(Counter)
    for i in range(2, len(known)):
        seen[known[i - 2 : i]][known[i]] += 1
    return seen


seen = count("that cat and the rat sat on the mat and the cat ate the rat ")


def following(text: str) -> str:
    """Return the character that most often followed the last two."""
    return ...  # your line, with `seen`


def ask(text: str):
    """Return what your line says; None without counts."""
    try:
        return following(text)
    except (IndexError, KeyError):
        return None
    except Exception as error:
        raise AssertionError(f"Your line fails: {error!r}") from None


letter = ask("th")
assert letter is not ..., "Replace the ... with a lookup in `seen`."
hint = "The keys of `seen` are two characters long: take text[-2:]."
assert letter is not None, hint
hint = "seen['th'].most_common(1) is a list of one pair: pick out the letter."
assert isinstance(letter, str), hint
assert letter != "th", "That is the key; return what followed it."
hint = f"Another letter came after 'th' more often than {letter!r} did."
assert letter == "e", hint
hint = "'on th' has the same last two characters as 'th': take text[-2:]."
assert ask("on th") == "e", hint
text = "on th"
while len(text) < 30:
    text += str(ask(text))
print(text)
seen = count("sat on " + "".join(random.choices("ab", k=99)))
for pair in random.sample(list(seen), 5):
    found = ask("sat on " + pair)
    often = seen[pair][found]
    hint = f"After {pair!r} the counts are {dict(seen[pair])}, not {found!r}."
    assert often == max(seen[pair].values(), default=0), hint
print("correct")
