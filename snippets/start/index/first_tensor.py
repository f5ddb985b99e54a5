"""A first tensor: three working days, paid by one line."""

import torch

worked = torch.tensor([[8.0, 0.0], [6.0, 2.0], [7.0, 1.0]])  # (N, D)
pay = torch.tensor([10.0, 15.0])  # (D,) an hour by day, an hour by night

earned = worked @ pay  # (N, D) @ (D,) -> (N,)
print("shape ", tuple(worked.shape))
print("earned", earned.tolist())

by_hand = [8 * 10 + 0 * 15, 6 * 10 + 2 * 15, 7 * 10 + 1 * 15]
assert earned.tolist() == by_hand
