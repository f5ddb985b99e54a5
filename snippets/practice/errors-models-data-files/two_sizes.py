"""Make a batch of pictures that are not equally large."""

import torch
from torch.utils.data import DataLoader

torch.manual_seed(0)
pictures = [torch.rand(3, 24, 32), torch.rand(3, 32, 24)]  # (C, H, W) each

batch = next(iter(DataLoader(pictures, batch_size=2)))  # raises RuntimeError
