"""Exercise: one number of a map, for any stride."""

import random

import torch
import torch.nn.functional as F


def one_place(
    x: torch.Tensor, kernel: torch.Tensor, row: int, column: int, stride: int
) -> torch.Tensor:
    """Return the number at this place of the map, as a tensor ()."""
    return ...  # your line: (C, H, W) and (C, size, size) -> ()


torch.manual_seed(random.randrange(1000))
for channels, size, stride in ((1, 3, 1), (3, 3, 2), (2, 5, 3)):
    x = torch.randn(channels, 17, 14)  # (C, H, W)
    kernel = torch.randn(channels, size, size)  # (C, size, size)
    whole = F.conv2d(x[None], kernel[None], stride=stride)[0, 0]  # (H, W)
    for row, column in ((0, 0), (2, 1), (random.randrange(3), 3)):
        told = f"Size {size}, stride {stride}, place ({row}, {column}): "
        try:
            number = one_place(x, kernel, row, column, stride)
        except Exception as error:
            raise AssertionError(f"Your line fails: {error!r}") from None
        assert number is not ..., "Replace the ...: cut out a window of x."
        if isinstance(number, (int, float)):
            number = torch.tensor(float(number))
        assert torch.is_tensor(number), f"Return a tensor, not {number!r:.30}."
        hint = f"{told}you give {tuple(number.shape)}, not one number."
        assert number.numel() == 1, hint
        want = whole[row, column]
        swapped = whole[column, row]
        close = torch.isclose(number.float().squeeze(), want, atol=1e-4)
        near = torch.isclose(number.float().squeeze(), swapped, atol=1e-4)
        assert close or not near, f"{told}rows and columns are swapped."
        hint = f"{told}the map has {want:.3f}, you have {number.item():.3f}."
        assert close, hint
print("correct")
