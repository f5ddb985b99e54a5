"""Exercise: write a neuron."""


def neuron(x: list[float], w: list[float], b: float) -> float:
    """Return the weighted sum of x plus the bias, 0 where it is negative."""
    return ...  # your line


first = neuron([1.0, 2.0], [3.0, 4.0], 0.5)
assert first is not ..., "Replace the ... with a formula."
assert hasattr(first, "__float__"), "One neuron gives one number."
assert first != 11.0, "The weighted sum is there; the bias is missing."
assert first == 11.5, f"1 * 3 + 2 * 4 + 0.5 is 11.5, not {first}."
second = neuron([1.0, 2.0], [3.0, -4.0], 0.5)
assert second != -4.5, "A negative sum must come out as 0: bend the line."
assert second == 0.0, f"1 * 3 - 2 * 4 + 0.5 is negative: 0, not {second}."
third = neuron([1.0, 1.0, 1.0], [2.0, -3.0, -1.0], 3.0)
assert third == 1.0, f"Three inputs: 2 - 3 - 1 + 3 is 1, not {third}."
print("correct")
