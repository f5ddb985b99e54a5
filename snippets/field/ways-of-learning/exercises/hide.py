"""Exercise: cut training examples out of a sentence."""

import random


def cut(words: list[str]) -> list:
    """Return ((word before, word after), hidden word) for each inner word."""
    return ...  # your line


first = "the dog that barks the loudest sees the cat first".split()
drawn = random.choices(first, k=random.randint(5, 9))
for words in (first, drawn, ["ha"] * 6):
    try:
        examples = cut(words)
    except Exception as error:
        told = f"Your line fails: {error!r}. Does every word have two?"
        raise AssertionError(told) from None
    assert examples is not ..., "Replace the ... with a list, made from words."
    assert isinstance(examples, list), "Return a list of examples."
    assert examples, f"{len(words)} words and no example: look at your range."
    for number, example in enumerate(examples):
        hint = "An example is a pair: ((word before, word after), hidden word)."
        pair = isinstance(example, tuple | list) and len(example) == 2
        assert pair and isinstance(example[0], tuple | list), hint
        (features, label), at = example, number + 1
        hint = "Features: the word before and the word after, and no third."
        assert len(features) == 2, hint
        told = f"Example {number} of {' '.join(words)!r}"
        assert number < len(words) - 2, f"{told} does not have two neighbors."
        around = words[number], words[number + 2]
        hint = f"{told} has its label {label!r} among the features, too."
        assert label not in features or label == words[at], hint
        assert label == words[at], f"{told} hides {words[at]!r}, not {label!r}."
        hint = f"{told} has the neighbors {around}, not {features}."
        assert tuple(features) == around, hint
    inner = len(words) - 2
    hint = f"{inner} words have neighbors on both sides, not {len(examples)}."
    assert len(examples) == inner, hint
print("correct")
