"""Reduce the digits to one number, to one number each, to one picture."""

import torch
from sklearn.datasets import load_digits

digits = load_digits()
images = torch.tensor(digits.images)  # (N, H, W)
labels = torch.tensor(digits.target)  # (N,)

ink = images.mean(dim=(1, 2))  # (N, H, W) -> (N,)
average = images.mean(dim=0)  # (N, H, W) -> (H, W)
kept = images.mean(dim=(1, 2), keepdim=True)  # (N, H, W) -> (N, 1, 1)
print(f"mean of all {images.mean():.2f}")
print("shapes", tuple(ink.shape), tuple(average.shape), tuple(kept.shape))
most = ink.argmax()  # ()
print(f"most ink: picture {most}, a {labels[most]}, {ink[most]:.2f}")
print(f"share of threes {(labels == 3).float().mean():.3f}")
try:
    (labels == 3).mean()
except RuntimeError as error:
    print(error)
assert ink[most] == ink.max()
