"""Compute BatchNorm by hand in both modes, and compare it with PyTorch's."""

import torch
from torch import nn

torch.manual_seed(0)
layer = nn.BatchNorm2d(3)
nn.init.uniform_(layer.weight)
nn.init.uniform_(layer.bias)
mean, var = torch.zeros(3), torch.ones(3)  # what it has seen so far


def scaled(
    x: torch.Tensor, mean: torch.Tensor, var: torch.Tensor
) -> torch.Tensor:
    """Standardize each channel, then scale and shift it."""
    mean, var = mean.view(1, -1, 1, 1), var.view(1, -1, 1, 1)
    new = (x - mean) / (var + layer.eps).sqrt()  # (B, C, H, W)
    weight, bias = layer.weight, layer.bias
    return new * weight.view(1, -1, 1, 1) + bias.view(1, -1, 1, 1)


for step in range(20):
    x = 4 + 2 * torch.randn(16, 3, 5, 5)  # (B, C, H, W)
    now = x.mean(dim=(0, 2, 3))  # (B, C, H, W) -> (C,)
    spread = x.var(dim=(0, 2, 3), correction=0)  # (B, C, H, W) -> (C,)
    torch.testing.assert_close(scaled(x, now, spread), layer(x))
    mean = 0.9 * mean + 0.1 * now  # (C,)
    var = 0.9 * var + 0.1 * x.var(dim=(0, 2, 3))  # (C,): for new data
    if step in (0, 4, 19):
        told = f"mean {mean[0]:.1f}, variance {var[0]:.1f}"
        print(f"after {step + 1:2} batches: {told}")

layer.eval()
one = 4 + 2 * torch.randn(1, 3, 5, 5)  # (B, C, H, W)
torch.testing.assert_close(scaled(one, mean, var), layer(one))
layer.train()
gap = (layer(one) - scaled(one, mean, var)).abs().max()
print(f"one picture, train() instead of eval(): off by up to {gap:.1f}")
assert gap > 0.3
