"""Exercise: let counts of letters write, always the most frequent one."""

from collections import Counter, defaultdict

known = "that cat and the rat sat on the mat and the cat ate the rat "
seen = defaultdict(Counter)  # two characters -> what followed, how often
for i in range(2, len(known)):
    seen[known[i - 2 : i]][known[i]] += 1


def following(text: str) -> str:
    """Return the character that most often followed the last two."""
    return ...  # your line


def ask(text: str):
    """Return what your line says; None without counts, () on a wrong type."""
    try:
        return following(text)
    except (IndexError, KeyError):
        return None
    except (AttributeError, TypeError):
        return ()


letter = ask("th")
assert letter is not ..., "Replace the ... with a look into `seen`."
hint = "The keys of `seen` are two characters long: cut text[-2:] out."
assert letter is not None, hint
hint = "seen['th'].most_common(1) is a list of one pair: take the letter out."
assert isinstance(letter, str), hint
assert letter != "th", "That is the key; return what followed it."
hint = f"After 'th' most often came 'e', not {letter!r}: look at the counts."
assert letter == "e", hint
hint = "'on th' has the same last two characters as 'th': cut text[-2:] out."
assert ask("on th") == "e", hint
hint = f"After 'at' a space is most frequent, not {ask('rat')!r}."
assert ask("the rat") == " ", hint

text = "on th"
while len(text) < 30:
    text += following(text)
print(text)
assert text.startswith("on the "), f"It writes {text!r}."
print("correct")
