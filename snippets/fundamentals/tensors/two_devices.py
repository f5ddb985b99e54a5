"""Add two tensors that live on different devices."""

import torch

houses = torch.ones(4, 3)  # (N, D)
shift = torch.ones(4, 3, device="meta")  # (N, D)

moved = houses + shift  # raises RuntimeError
