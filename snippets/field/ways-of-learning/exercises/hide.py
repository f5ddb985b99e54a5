"""Exercise: cut training examples out of a sentence."""

words = "the dog that barks the loudest sees the cat first".split()


def cut(words: list[str]) -> list:
    """Return ((word before, word after), hidden word) for each inner word."""
    return ...  # your line


examples = cut(words)
assert examples is not ..., "Replace the ... with a list, made from words."
assert isinstance(examples, list), "Return a list of examples."
assert len(examples) > 0, "Ten words and no example: look at your range."
hint = "An example is a pair: ((word before, word after), hidden word)."
assert all(len(example) == 2 for example in examples), hint
features, label = examples[0]
assert len(features) == 2, "Features: the word before and the word after."
assert label not in features, f"{label!r} is not hidden: it is a feature, too."
hint = "The first example hides 'dog', between 'the' and 'that'."
assert (tuple(features), label) == (("the", "that"), "dog"), hint
hint = f"Eight words have neighbors on both sides, not {len(examples)}."
assert len(examples) == 8, hint
assert examples[-1][1] == "cat", "The last one hides 'cat'."
assert tuple(examples[-1][0]) == ("the", "first"), "'cat' is before 'first'."
print("correct")
