"""Multiply matrices whose inner sizes differ."""

import torch

torch.manual_seed(0)

houses = torch.randn(4, 3)  # (N, D)
weight = torch.randn(2, 3)  # (K, D), as torch.nn.Linear stores it

scores = houses @ weight  # raises RuntimeError
