"""Exercise: write precision with masks."""

import torch

y = torch.tensor([1, 1, 1, 0, 0, 0, 0, 0, 0, 0])  # (N,) 1: cracked
answer = torch.tensor([1, 1, 0, 1, 1, 0, 0, 0, 0, 0])  # (N,) 1: picked out
precision = ...  # your line: computed from y and answer
assert precision is not ..., "Replace the ... with a share."

hint = "One number for all ten cups, please."
assert isinstance(precision, (int, float, torch.Tensor)), hint
assert not isinstance(precision, torch.Tensor) or precision.ndim == 0, hint
precision = float(precision)
hint = "That is the number of cracked cups picked out; of how many?"
assert abs(precision - 2) > 1e-6, hint
hint = "That is recall: divide by the cups picked out, not by the cracked."
assert abs(precision - 2 / 3) > 1e-6, hint
assert abs(precision - 0.7) > 1e-6, "That is accuracy, over all ten cups."
assert abs(precision - 0.2) > 1e-6, "Divide by the cups picked out, not by 10."
assert abs(precision - 0.4) > 1e-6, "That is the share picked out."
hint = "4 cups are picked out, and only 2 of them are cracked as well."
assert abs(precision - 0.5) < 1e-6, hint
print("correct")
