"""A thousand dice do not fill seven rows."""

import torch

torch.manual_seed(0)
dice = torch.randint(1, 7, (1000,))  # (N,) = (1000,)

rows = dice.reshape(7, -1)  # raises RuntimeError
