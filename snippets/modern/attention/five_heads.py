"""Twelve features do not make five heads of equal size."""

import torch
from torch import nn

torch.manual_seed(0)
nn.MultiheadAttention(12, num_heads=5)  # raises AssertionError
