"""Exercise: how many test rows does a standard error of 0.01 take?"""

import torch

torch.manual_seed(0)

p = 0.9  # the accuracy that you expect
n = ...  # your line: the formula, solved for the number of rows
assert n is not ..., "Replace the ... with a number of rows."

n = round(float(n))
assert n != 9, "The standard error 0.01 has to be squared as well."
assert n != 30, "Take p (1 - p) itself, not its root, over the square of 0.01."
assert n not in (9000, 8100), "Both p and 1 - p stand above the line."
assert n > 100, f"{n} rows are too few: the formula has n under the line."
right = (torch.rand(1000, n) < p).float()  # (1000, n) 1000 test sets
spread = right.mean(dim=1).std()
hint = f"With {n} rows the accuracies spread by {spread:.4f}, not by 0.0100."
assert n == 900, hint
print("correct")
