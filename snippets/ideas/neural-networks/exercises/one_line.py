"""Exercise: replace two neurons that do not bend by one."""


def two(x: float) -> float:
    """Send x through both neurons."""
    hidden = 3 * x + 1
    return 2 * hidden - 5


one = ...  # your line: the weight and the bias of the single neuron

assert one is not ..., "Replace the ... with two numbers: weight, bias."
pair = isinstance(one, (tuple, list)) and len(one) == 2
assert pair, "Two numbers: weight, bias."
w, b = one
assert w != 5, "The hidden number is multiplied by 2: slopes multiply."
assert w == 6, f"When x grows by 1, two(x) grows by 6, not by {w}."
assert b != -4, "The first bias passes through the second weight, too."
assert b == two(0), f"At x = 0 the two neurons give {two(0)}, not {b}."
assert all(w * x + b == two(x) for x in range(-5, 6))
print("correct")
