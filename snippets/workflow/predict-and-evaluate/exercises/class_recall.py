"""Exercise: the recall of each class from a table of counts."""

import torch

table = torch.tensor(  # (K, K) rows: the truth, columns: the answers
    [[8, 1, 1], [0, 30, 10], [5, 5, 40]]
)
recall = ...  # your line: one share for each of the three classes
assert recall is not ..., "Replace the ... with a tensor of three shares."

hint = "A tensor of three shares is wanted."
assert isinstance(recall, (list, tuple, float, torch.Tensor)), hint
recall = torch.as_tensor(recall).float()
assert recall.shape != (), "Keep the classes apart: three shares, not one."
hint = "Take the right answers from the table first: table.diag()."
assert recall.shape == (3,), hint
total = table.diag() / table.sum()
assert not torch.allclose(recall, total), "Divide by the rows of that class."
columns = table.diag() / table.sum(dim=0)
hint = "That is precision: you divided by how often each answer was given."
assert not torch.allclose(recall, columns), hint
hint = "0.80, 0.75 and 0.80 are expected."
assert torch.allclose(recall, torch.tensor([0.8, 0.75, 0.8])), hint
print("correct")
