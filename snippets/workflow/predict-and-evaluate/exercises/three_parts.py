"""Exercise: deal the rows into training, validation and test."""

import torch

torch.manual_seed(0)

y = torch.arange(100) // 50  # (N,) sorted by class, as files often are
order = torch.randperm(100)  # (N,)
parts = ...  # your line: 60, 20 and 20 row numbers, from order
assert parts is not ..., "Replace the ... with three tensors of row numbers."

hint = "Three parts, please: training, validation and test."
assert isinstance(parts, (tuple, list)) and len(parts) == 3, hint
hint = "Each part is a tensor with one axis, of row numbers."
assert all(isinstance(part, torch.Tensor) for part in parts), hint
assert all(part.ndim == 1 for part in parts), hint
sizes = [len(part) for part in parts]
rows = torch.cat(list(parts)).tolist()
assert max(rows) > 1, "These are labels; the numbers of the rows are wanted."
assert len(rows) == len(set(rows)), "A row lies in two parts: a leak."
assert sizes == [60, 20, 20], f"The sizes are {sizes}, not [60, 20, 20]."
shares = [y[part].float().mean().item() for part in parts]
hint = f"Shares of class 1: {shares}. Take the row numbers from order."
assert all(0.2 < share < 0.8 for share in shares), hint
print("correct")
