"""A random transform of each picture moves each in its own way."""

import torch
from torchvision.transforms import v2

torch.manual_seed(0)
x = torch.zeros(64, 1, 28, 28)  # (B, C, H, W)
x[:, :, 14, 14] = 1
shift = v2.RandomCrop(28, padding=3)

moved = torch.stack([shift(picture) for picture in x])  # (B, C, H, W)
places = {tuple(place.tolist()) for place in moved.nonzero()[:, 2:]}
print(f"{len(x)} pictures, more than 20 places: {len(places) > 20}")
assert len(places) > 20
