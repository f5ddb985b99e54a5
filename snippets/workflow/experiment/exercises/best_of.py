"""Exercise: how likely does luck alone win the best of k against one?"""

import random


def luck(k: int) -> float:
    """Return the chance that the best of k equal runs beats one more run."""
    return ...  # your line


for k in (1, 3, 5, random.randint(6, 99)):
    told = f"The best of {k} against one: "
    try:
        chance = luck(k)
    except Exception as error:
        raise AssertionError(f"Your line fails: {error!r}") from None
    assert chance is not ..., "Replace the ... with a formula in k."
    assert chance is not None, "Keep the return."
    number = hasattr(chance, "__float__") and getattr(chance, "ndim", 0) == 0
    assert number, f"{told}return one chance, not {chance!r:.40}."
    chance = float(chance)
    hint = f"{told}a chance lies between 0 and 1, and {chance:g} does not."
    assert 0 <= chance <= 1, hint
    if k == 1:
        hint = f"{told}that is even, like a coin toss, not {chance:g}."
        assert chance == 0.5, hint
    hint = f"{told}not one coin toss per run: all meet the same opponent."
    assert k == 1 or abs(chance - (1 - 0.5**k)) > 1e-6, hint
    hint = f"{told}more tries must raise the chance; you have {chance:.3f}."
    assert k == 1 or chance > 0.5, hint
    hint = f"{told}even the best of {k} loses at times."
    assert chance < 1, hint
    hint = f"{told}all {k + 1} runs are equally likely to be the best, and "
    assert abs(chance - k / (k + 1)) < 1e-6, f"{hint}not with {chance:.4f}."
print("correct")
