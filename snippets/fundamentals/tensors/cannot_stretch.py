"""Add four numbers to rows of three: neither axis can stretch."""

import torch

houses = torch.zeros(4, 3)  # (N, D)
surcharge = torch.tensor([5.0, 5.0, 9.0, 2.0])  # (N,), one for each house

dearer = houses + surcharge  # raises RuntimeError
