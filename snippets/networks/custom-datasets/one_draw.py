"""A random transform of a batch moves all its pictures the same way."""

import torch
from torchvision.transforms import v2

torch.manual_seed(0)
x = torch.zeros(64, 1, 28, 28)  # (B, C, H, W)
x[:, :, 14, 14] = 1
shift = v2.RandomCrop(28, padding=3)

moved = shift(x)  # (B, C, H, W)
places = {tuple(place.tolist()) for place in moved.nonzero()[:, 2:]}
print(f"{len(x)} pictures, {len(places)} place(s)")
assert len(places) == 1
