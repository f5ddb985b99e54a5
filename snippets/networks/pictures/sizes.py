"""Predict the size of a map by a formula, and ask the layer."""

import torch
from torch import nn


def size(n: int, k: int, p: int = 0, s: int = 1, d: int = 1) -> int:
    """Return how many places a kernel of k pixels finds on a side of n."""
    return (n + 2 * p - d * (k - 1) - 1) // s + 1


x = torch.zeros(1, 1, 28, 28)  # (B, C, H, W)
print("kernel  padding  stride  dilation  map")
for k, p, s, d in (
    (3, 0, 1, 1),
    (3, 1, 1, 1),
    (5, 2, 1, 1),
    (3, 1, 2, 1),
    (3, 0, 3, 1),
    (3, 0, 1, 2),
    (3, 2, 1, 2),
):
    layer = nn.Conv2d(1, 1, k, padding=p, stride=s, dilation=d)
    side = layer(x).shape[2]
    print(f"{k:4}{p:9}{s:8}{d:9}{side:8}")
    assert side == size(28, k, p, s, d)

layer = nn.Conv2d(1, 1, kernel_size=3, stride=3)
other = x.clone()  # (B, C, H, W)
other[..., 27] = 1  # ink in the last column alone
assert torch.equal(layer(other), layer(x))
