"""Ask the gradient which pixels one number of a map depends on."""

import torch
from torch import nn


def width(*layers: nn.Module) -> int:
    """Return how many pixels of a row reach the middle of the last map."""
    x = torch.rand(1, 1, 64, 64, requires_grad=True)  # (B, C, H, W)
    maps = nn.Sequential(*layers)(x)  # (B, C, H, W)
    middle = maps.shape[2] // 2
    maps[0, 0, middle, middle].backward()
    return int((x.grad[0, 0] != 0).any(dim=0).sum())


def conv(**settings: int) -> nn.Conv2d:
    """Return a layer of one 3 × 3 kernel, all its weights positive."""
    layer = nn.Conv2d(1, 1, kernel_size=3, **settings)
    nn.init.uniform_(layer.weight, 0.1, 1.0)
    return layer


torch.manual_seed(0)
stacks = {
    "1 layer": [conv()],
    "2 layers": [conv(), conv()],
    "3 layers": [conv(), conv(), conv()],
    "dilation 1, 2, 4": [conv(), conv(dilation=2), conv(dilation=4)],
    "stride 2, 2, 2": [conv(stride=2), conv(stride=2), conv(stride=2)],
    "layer, pool, layer": [conv(), nn.AvgPool2d(2), conv()],
}
seen = {name: width(*layers) for name, layers in stacks.items()}
for name, pixels in seen.items():
    print(f"{name:19}{pixels:3} × {pixels}")
assert list(seen.values()) == [3, 5, 7, 15, 15, 8]
