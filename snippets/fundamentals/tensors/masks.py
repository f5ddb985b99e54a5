"""Masks pick pictures and pixels, and write where they are True."""

import torch
from sklearn.datasets import load_digits

digits = load_digits()
images = torch.tensor(digits.images)  # (N, H, W)
labels = torch.tensor(digits.target)  # (N,)

hollow = images[:, 4, 4] == 0  # (N,), no ink near the middle
masks = {
    "zeros": labels == 0,
    "threes and eights": (labels == 3) | (labels == 8),
    "hollow zeros": (labels == 0) & hollow,
    "other hollow ones": ~(labels == 0) & hollow,
}
for name, mask in masks.items():
    print(f"{name:18}{mask.sum().item():4}  {tuple(images[mask].shape)}")

sharp = images.clone()  # (N, H, W)
sharp[sharp < 8] = 0
sharp[sharp >= 8] = 16
print("numbers in sharp:", sharp.unique().tolist())
assert torch.equal(sharp == 16, images >= 8)
