"""A thousand dice fill eight rows."""

import torch

torch.manual_seed(0)
dice = torch.randint(1, 7, (1000,))  # (N,) = (1000,)

rows = dice.reshape(8, -1)  # (8, 125)
assert rows.shape == (8, 125)
