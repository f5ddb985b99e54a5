"""Multiply numbers from NumPy with numbers from PyTorch."""

import numpy as np
import torch

houses = torch.from_numpy(np.ones((4, 3)))  # (N, D)
weight = torch.ones(3, 2)  # (D, K)
print(houses.dtype, weight.dtype)

scores = houses @ weight  # raises RuntimeError
