"""Compute a convolution with four loops, and compare it with PyTorch's."""

import torch
import torch.nn.functional as F


def convolve(
    x: torch.Tensor, weight: torch.Tensor, bias: torch.Tensor
) -> torch.Tensor:
    """Slide each kernel (C, H, W) of weight over each picture of the batch."""
    size = weight.shape[2]
    height, width = (side - size + 1 for side in x.shape[2:])
    maps = torch.empty(len(x), len(weight), height, width)  # (B, K, H, W)
    for number, kernel in enumerate(weight):
        for row in range(height):
            for column in range(width):
                here = x[:, :, row : row + size, column : column + size]
                product = (here * kernel).sum(dim=(1, 2, 3))  # (B,)
                maps[:, number, row, column] = product + bias[number]
    return maps


torch.manual_seed(0)
x = torch.randn(2, 3, 8, 10)  # (B, C, H, W)
weight, bias = torch.randn(4, 3, 3, 3), torch.randn(4)
ours = convolve(x, weight, bias)  # (B, C, H, W) -> (B, K, 6, 8)
theirs = F.conv2d(x, weight, bias)  # (B, C, H, W) -> (B, K, 6, 8)
print(tuple(x.shape), "->", tuple(ours.shape))
torch.testing.assert_close(ours, theirs, rtol=1e-4, atol=1e-5)
