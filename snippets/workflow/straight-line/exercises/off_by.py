"""Exercise: say in degrees how far off the predictions are."""

import torch

prediction = torch.tensor([[20.0], [41.0], [60.0], [84.0]])  # (N, K)
y = torch.tensor([[23.0], [40.0], [65.0], [85.0]])  # (N, K)
off = ...  # your line: the root of the mean squared error
assert off is not ..., "Replace the ... with the root of the mean square."

hint = "One number, please, in Python or in a tensor."
assert isinstance(off, (int, float, torch.Tensor)), hint
size = off.numel() if isinstance(off, torch.Tensor) else 1
assert size == 1, f"One number, please; you have {size}."
off = float(off)
assert abs(off - 9) > 1e-4, "9 is in squared degrees: take the root."
assert abs(off - 6) > 1e-4, "That is the root of the sum: where is the mean?"
assert abs(abs(off) - 2) > 1e-4, "Pluses and minuses cancel: square first."
assert abs(off - 2.5) > 1e-4, "Root of each square: first the mean, then it."
assert abs(off - 3) < 1e-4, f"{off:.2f} it is not: square, mean, root."
print("correct")
