"""Exercise: a larger kernel, and maps that are as large as the picture."""

import torch
from torch import nn


def same_size(channels: int, kernels: int, size: int) -> nn.Conv2d:
    """Return a layer: kernels of size × size, maps as large as the picture."""
    return ...  # your line; the size is odd


for channels, kernels, size in ((1, 4, 5), (3, 2, 7), (2, 6, 3)):
    told = f"Asked for {kernels} kernels of {size} × {size}: "
    try:
        layer = same_size(channels, kernels, size)
    except Exception as error:
        raise AssertionError(f"Your line fails: {error!r}") from None
    assert layer is not ..., "Replace the ... with a layer: nn.Conv2d(…)."
    hint = f"Return an nn.Conv2d, not {type(layer).__name__}."
    assert isinstance(layer, nn.Conv2d), hint
    hint = f"{told}yours are {layer.kernel_size}."
    assert layer.kernel_size == (size, size), hint
    hint = f"{channels} channels come in; yours takes {layer.in_channels}."
    assert layer.in_channels == channels, hint
    hint = f"{told}you have {layer.out_channels}."
    assert layer.out_channels == kernels, hint
    hint = f"{told}with a stride of {layer.stride} yours skip places."
    assert layer.stride == (1, 1), hint
    hint = f"{told}with a dilation of {layer.dilation} yours skip pixels."
    assert layer.dilation == (1, 1), hint
    hint = f"The border is not blank, but {layer.padding_mode!r}."
    assert layer.padding_mode == "zeros", hint
    try:
        maps = tuple(layer(torch.zeros(1, channels, 9, 9)).shape[2:])
    except RuntimeError as error:
        raise AssertionError(f"The layer fails: {error}") from None
    hint = f"{told}of 9 × 9 pixels it makes {maps}: the border is too "
    assert maps >= (9, 9), f"{hint}narrow."
    assert maps <= (9, 9), f"{hint}wide."
print("correct")
