"""Exercise: write precision with masks."""

import torch
from sklearn.metrics import precision_score

y = torch.tensor([1, 1, 1, 0, 0, 0, 0, 0, 0, 0])  # (N,) 1: cracked
answer = torch.tensor([1, 1, 0, 1, 1, 1, 0, 0, 0, 0])  # (N,) 1: picked out
precision = ...  # your line: computed from y and answer
assert precision is not ..., "Replace the ... with a share."

hint = "One number for all ten cups, please."
assert not isinstance(precision, torch.Tensor) or precision.ndim == 0, hint
precision = float(precision)
hint = "That is the number of cracked cups picked out; of how many?"
assert abs(precision - 2) > 1e-6, hint
hint = "That is recall: divide by the cups picked out, not by the cracked."
assert abs(precision - 2 / 3) > 1e-6, hint
assert abs(precision - 0.6) > 1e-6, "That is accuracy, over all ten cups."
assert abs(precision - 0.2) > 1e-6, "Divide by the cups picked out, not by 10."
assert abs(precision - 0.5) > 1e-6, "That is F1, or the share picked out."
theirs = precision_score(y, answer)
assert abs(precision - theirs) < 1e-6, f"{theirs:.2f} is expected."
print("correct")
