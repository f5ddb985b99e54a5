"""Bring pictures to one size, and make a batch of them."""

import torch
import torch.nn.functional as F
from torch.utils.data import DataLoader

torch.manual_seed(0)
pictures = [torch.rand(3, 24, 32), torch.rand(3, 32, 24)]  # (C, H, W) each
# --8<-- [start:repair]
pictures = [F.interpolate(p[None], size=(28, 28))[0] for p in pictures]
# --8<-- [end:repair]

batch = next(iter(DataLoader(pictures, batch_size=2)))  # (B, C, H, W)
assert batch.shape == (2, 3, 28, 28)
