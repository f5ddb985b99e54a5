"""Exercise: scale new rows as the training rows were scaled."""

import torch

train = torch.tensor([[10.0], [20.0], [30.0]])  # (N, D)
new = torch.tensor([[40.0], [60.0]])  # (N, D)

mean, std = train.mean(dim=0), train.std(dim=0)  # (D,), (D,): 20 and 10
scaled = ...  # your line: the new rows, scaled

assert scaled is not ..., "Replace the ... with a formula for new."
assert scaled.shape == (2, 1), f"Two rows in, {tuple(scaled.shape)} out."
assert scaled.mean().abs() > 0.01, "New rows scaled by their own numbers."
assert scaled[0, 0] != 38, "Subtract first: parentheses."
assert scaled[0, 0] == 2, f"40 is 2 std above 20, you get {scaled[0, 0]:g}."
assert scaled[1, 0] == 4, f"60 is 4 std above 20, you get {scaled[1, 0]:g}."
print("correct")
