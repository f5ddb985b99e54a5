"""Exercise: choose a threshold by what the mistakes cost."""

import torch

limits = torch.tensor([0.1, 0.3, 0.5, 0.7, 0.9])  # (5,)
missed = torch.tensor([1, 3, 6, 10, 15])  # (5,) cracked cups sold
alarms = torch.tensor([90, 30, 8, 3, 0])  # (5,) whole cups thrown away
cost = ...  # your line: 20 for each one missed, 2 for each false alarm
assert cost is not ..., "Replace the ... with one cost for each threshold."

hint = "Keep one cost for each of the five thresholds, in a tensor."
assert isinstance(cost, torch.Tensor) and cost.shape == (5,), hint
hint = "That counts the mistakes as if all cost the same."
assert not torch.allclose(cost.float(), (missed + alarms).float()), hint
hint = "The prices are swapped: the missed cup is the expensive one."
swapped = 2 * missed + 20 * alarms  # (5,)
assert not torch.allclose(cost.float(), swapped.float()), hint
expected = torch.stack([missed, alarms], dim=1) @ torch.tensor([20, 2])
hint = f"The first threshold costs {expected[0]}, the last {expected[-1]}."
assert torch.allclose(cost.float(), expected.float()), hint
print(f"cheapest threshold: {limits[cost.argmin()]:.1f}")
print("correct")
