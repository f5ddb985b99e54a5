"""Exercise: photos as a camera delivers them, for a layer for pictures."""

import random

import torch
from torch import nn


def ready(photos: torch.Tensor) -> torch.Tensor:
    """Return bytes (B, H, W, C) as (B, C, H, W) between 0 and 1."""
    return ...  # your line


torch.manual_seed(random.randrange(1000))
layer, high = nn.Conv2d(3, 2, kernel_size=3), random.randrange(5, 9)
first = torch.arange(60, dtype=torch.uint8).view(1, 4, 5, 3) * 4
last = torch.randint(256, (2, high, 9, 3), dtype=torch.uint8)
for photos in (first, last):
    try:
        x = ready(photos.clone())
    except Exception as error:
        raise AssertionError(f"Your line fails: {error!r}") from None
    assert x is not ..., "Replace the ... with a batch."
    assert torch.is_tensor(x), f"Return a tensor, not {x!r:.40}."
    b, h, w, c = photos.shape
    wanted, got = (b, c, h, w), tuple(x.shape)
    assert got == wanted, f"The shape is {got}; it should be {wanted}."
    hint = f"The layer takes float32, and this is {x.dtype}."
    assert x.dtype == torch.float32, hint
    top, right = x.max().item(), photos.max().item() / 255
    hint = f"The brightest value is {top:.3f}; it should be {right:.3f}."
    assert abs(top - right) < 5e-4, hint
    hint = "Pixels are at other places than before: were the axes moved?"
    moved = photos.permute(0, 3, 1, 2).float() / 255
    assert torch.allclose(x, moved, atol=1e-3), hint
    assert len(layer(x)) == b
print("correct")
