"""Exercise: answer when sure enough, hand over to a person otherwise."""

import random

names = ["benign", "malignant"]


def decide(chances: list, needed: float) -> str:
    """Return the likelier name, or "ask a person" below the needed chance."""
    return ...  # your line


cases = [(0.2, 0.7), (0.97, 0.9), (0.2, 0.9), (0.55, 0.9), (0.1, 0.9)]
cases += [(0.4, 0.3), (0.6, 0.3), (0.9, 0.9)]
for first, needed in [*cases, *zip(random.choices(range(49), k=9), [0.6] * 9)]:
    first = first / 49 if first > 1 else first  # benign; the rest is malignant
    chances = [first, 1 - first]
    try:
        said = decide(chances, needed)
    except Exception as error:
        raise AssertionError(f"Your line fails: {error!r}") from None
    assert said is not ..., "Replace the ...; max helps."
    told = f"Chances {first:.2f} and {1 - first:.2f}, {needed} needed: "
    hint = f"{told}return a name or 'ask a person', not {said!r}."
    assert said in [*names, "ask a person"], hint
    sure = max(chances) >= needed
    hint = f"{told}neither is enough, so do not answer {said!r}."
    assert sure or said == "ask a person", hint
    hint = f"{told}one of the two is sure enough: why ask?"
    assert not sure or said != "ask a person", hint
    hint = f"{told}{said} is not the likelier of the two."
    assert not sure or said == names[first < 0.5], hint
print("correct")
