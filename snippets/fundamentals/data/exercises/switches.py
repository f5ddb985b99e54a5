"""Exercise: turn a column of sizes into one switch per category."""

import torch

sizes = ["S", "M", "L"]
column = ["M", "M", "L", "S"]
codes = torch.tensor([sizes.index(s) for s in column])  # (N,)
switches = ...  # your line: one-hot, from codes

assert switches is not ..., "Replace the ...: torch.nn.functional has it."
assert switches.shape != (4,), "One number per row is still a code."
assert switches.shape == (4, 3), f"Make it (4, 3), not {tuple(switches.shape)}."
assert switches.sum(dim=1).eq(1).all(), "Exactly one switch per row is on."
assert switches[0, 1] == 1, "The first row is M: its second switch is on."
print("correct")
