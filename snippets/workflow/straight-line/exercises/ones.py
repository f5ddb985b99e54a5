"""Exercise: build the table with which lstsq finds a line."""

import torch

x = torch.tensor([[0.0], [1.0], [3.0]])  # (N, D) minutes
y = torch.tensor([[15.0], [33.0], [69.0]])  # (N, K) degrees
table = ...  # your line: what lstsq needs to find w, then b
assert table is not ..., "Replace the ... with a table of two columns."

hint = "One tensor, please: torch.cat puts columns side by side."
assert isinstance(table, torch.Tensor), hint
shape = tuple(table.shape)
assert shape != (3, 1), "One column gives one number; b needs its own."
assert shape == (3, 2), f"One row per reading is (3, 2), not {shape}."
assert table[:, 1].abs().sum() > 0, "A column of zeros leaves b without effect."
hint = f"x and y are {y.dtype}, your table is {table.dtype}: 1.0, not 1?"
assert table.dtype == y.dtype, hint
found = torch.linalg.lstsq(table, y).solution.flatten()  # (2,)
w, b = found.tolist()
assert (round(w), round(b)) != (15, 18), "w is asked for first: x first."
good = torch.allclose(found, torch.tensor([18.0, 15.0]), atol=1e-3)
hint = f"Yours finds {w:.1f} and {b:.1f}: w multiplies x, b multiplies 1."
assert good, hint
print("correct")
