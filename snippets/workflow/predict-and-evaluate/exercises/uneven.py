"""Exercise: the accuracy of three batches of unequal size."""

import torch

accuracies = torch.tensor([0.75, 1.0, 0.5])  # one for each batch
sizes = torch.tensor([8, 8, 2])  # rows in each batch
accuracy = ...  # your line: the share of right answers among all 18 rows
assert accuracy is not ..., "Replace the ... with a share."

hint = "One number for all rows together, please."
assert isinstance(accuracy, (int, float, torch.Tensor)), hint
assert torch.as_tensor(accuracy).numel() == 1, hint
accuracy = float(accuracy)
hint = "The batch of two counts as much as the batches of eight."
assert abs(accuracy - 0.75) > 1e-4, hint
hint = "That is how many are right; of how many rows?"
assert abs(accuracy - 15) > 1e-4, hint
hint = "Divide by the number of rows, not by the number of batches."
assert abs(accuracy - 5) > 1e-4, hint
hint = "6 + 8 + 1 of 18 rows are right: count them with accuracies and sizes."
assert abs(accuracy - 15 / 18) < 1e-4, hint
print("correct")
