"""Exercise: give the labels of a test folder the numbers of training."""

import random


def translate(labels: list[int], test: list[str], train: list[str]) -> list:
    """Return the training number of each label, from the two lists of names."""
    return ...  # your line


names = random.sample("ABCDEFGHIJKLMNOPQRSTUVWXYZ", 9)
drawn = [random.randrange(5) for _ in range(30)]
cases = (
    ([0, 1, 1, 0], ["10", "2"], ["1", "10", "2"]),
    ([0, 1, 2, 3, 4, *drawn], sorted(names[:5]), sorted(names)),
)
for labels, test, train in cases:
    try:
        said = translate(list(labels), list(test), list(train))
    except Exception as error:
        raise AssertionError(f"Your line fails: {error!r}") from None
    assert said is not ..., "Replace the ... with a list of numbers."
    hint = f"Return a list, not {said!r:.40}."
    assert isinstance(said, list), hint
    hint = f"There are {len(labels)} labels, and you return {len(said)}."
    assert len(said) == len(labels), hint
    for label, number in zip(labels, said):
        name = test[label]
        hint = f"Return whole numbers, not {number!r:.40}."
        assert isinstance(number, int), hint
        hint = f"No class has the number {number}; there are {len(train)}."
        assert 0 <= number < len(train), hint
        other = train[number]
        hint = f"Label {label} stands for {name!r}, {number} for {other!r}."
        assert train[number] == name, hint
print("correct")
