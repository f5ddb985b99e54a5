"""Pick parts of a tensor and join tensors."""

import torch

x = torch.arange(12.0).reshape(3, 4)  # (N, D)

# --8<-- [start:shown]
x[0], x[:, 0], x[-1, 1:3]  # row, column, part of the last row
x[x > 5]  # the elements above 5, in a row
x[torch.tensor([2, 0])]  # rows 2 and 0
torch.where(x > 5, x, 0)  # x where it is above 5, else 0
torch.cat([x, x])  # (6, 4): along an axis they have
torch.stack([x, x])  # (2, 3, 4): along a new one
# --8<-- [end:shown]

assert x[0].tolist() == [0, 1, 2, 3] and x[:, 0].tolist() == [0, 4, 8]
assert x[-1, 1:3].tolist() == [9, 10] and x[x > 5].numel() == 6
assert x[torch.tensor([2, 0])][0, 0] == 8
assert torch.where(x > 5, x, 0)[0].sum() == 0
assert torch.cat([x, x]).shape == (6, 4)
assert torch.stack([x, x]).shape == (2, 3, 4)
