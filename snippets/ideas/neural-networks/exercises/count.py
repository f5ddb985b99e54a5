"""Exercise: count what a deep network learns."""

import random


def learned(a: int, b: int, c: int, d: int) -> int:
    """Return how many numbers the network a -> b -> c -> d learns."""
    return ...  # your line


for sizes in ((784, 100, 50, 10), random.sample(range(5, 99), 4)):
    a, b, c, d = sizes
    network = " -> ".join(map(str, sizes))
    try:
        found = learned(a, b, c, d)
    except Exception as error:
        raise AssertionError(f"Your line fails: {error!r}") from None
    assert found is not ..., "Replace the ... with a sum."
    assert isinstance(found, int), f"A count is a whole number, not {found!r}."
    more = found - (a * b + b * c + c * d)
    hint = f"In {network} those are the weights; the biases are missing."
    assert more, hint
    assert more != a + b + c + d, "Inputs have no bias."
    assert more != a + b + c, "The output layer has biases; the inputs do not."
    assert more != b + c, "The output layer has biases, too."
    assert more != 3, "One bias per neuron, not one per layer."
    hint = f"{network} does not have {more:,} biases."
    assert more == b + c + d, hint
print("correct")
