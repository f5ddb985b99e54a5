"""Exercise: choose five rates for a first sweep."""

import torch

rates = ...  # your line: 0.0001 to 1, each ten times the one before

assert rates is not ..., "Replace the ... with five rates."
hint = "A list or a tensor of five rates is wanted."
assert isinstance(rates, (list, tuple, torch.Tensor)), hint
rates = torch.as_tensor(rates, dtype=torch.float32)  # (N,)
assert rates.shape == (5,), f"Five rates in a row, not {tuple(rates.shape)}."
assert (rates > 0).all(), "A rate of 0 or below teaches nothing."
steps = rates[1:] / rates[:-1]  # (N,)
assert not torch.allclose(rates.diff(), rates.diff()[0]), (
    "Equal distances: four of five rates lie above 0.2. Use equal factors."
)
assert (steps > 1).all(), "Begin with the smallest rate."
assert torch.allclose(steps, torch.tensor(10.0), rtol=0.01), (
    f"The factors are {[round(s, 1) for s in steps.tolist()]}, not 10 each."
)
assert abs(rates[0] - 0.0001) < 1e-6, f"It begins at {rates[0]:.2g}."
print("correct")
