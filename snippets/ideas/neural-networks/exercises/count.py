"""Exercise: count what a deep network learns."""

weights = 28 * 28 * 100 + 100 * 50 + 50 * 10

learned = ...  # your line: all that 784 -> 100 -> 50 -> 10 learns

assert learned is not ..., "Replace the ... with a sum that uses `weights`."
assert isinstance(learned, int), "A count is a whole number."
assert learned != weights, "Those are the weights; the biases are missing."
assert learned != weights + 784 + 100 + 50 + 10, "Inputs have no bias."
assert learned != weights + 100 + 50, "The output layer has biases, too."
assert learned != weights + 3, "One bias per neuron, not one per layer."
assert learned == 84_060, f"It learns 84,060 numbers, not {learned:,}."
print("correct")
