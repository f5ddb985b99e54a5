"""Exercise: how many test rows does a standard error of 0.01 take?"""

import torch

torch.manual_seed(0)

p = 0.9  # the accuracy that you expect
n = ...  # your line: the formula, solved for the number of rows
assert n is not ..., "Replace the ... with a number of rows."

assert isinstance(n, (int, float, torch.Tensor)), "One number, please."
n = round(float(n))
assert n != 9, "The standard error 0.01 has to be squared as well."
assert n != 30, "Take p (1 - p) itself, not its root, over the square of 0.01."
assert n not in (9000, 8100), "Both p and 1 - p stand above the line."
assert n > 100, f"{n} rows are too few: the formula has n under the line."
assert n < 10**5, f"{n} rows? Take the square of 0.01, no higher power."
right = (torch.rand(1000, n) < p).float()  # (1000, n) 1000 test sets
spread = right.mean(dim=1).std()
hint = f"With {n} rows the accuracies spread by {spread:.4f}, not by 0.0100."
assert abs(n - 900) <= 1, hint  # 0.9 * 0.1 / 0.01**2 may be 899.99
print("correct")
