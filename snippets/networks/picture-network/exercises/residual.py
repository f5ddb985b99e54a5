"""Exercise: a residual block that may change the number of channels."""

import random

import torch
from torch import nn


class Block(nn.Module):
    """Two layers and a path around them."""

    def __init__(self, before: int, after: int) -> None:
        super().__init__()
        self.one = nn.Conv2d(before, after, 3, padding=1)
        self.two = nn.Conv2d(after, after, 3, padding=1)
        self.around = nn.Conv2d(before, after, 1)  # kernel of 1 × 1

    def forward(self, x: torch.Tensor) -> torch.Tensor:
        """Apply one, ReLU, two; add what the path around gives; then ReLU."""
        return ...  # your lines: (B, C, H, W) -> (B, C, H, W)


def close(one: torch.Tensor, other: torch.Tensor) -> bool:
    """Tell whether two tensors agree up to rounding."""
    return torch.allclose(one, other, atol=1e-5)


torch.manual_seed(random.randrange(1000))
for before, after in ((3, 5), (4, 4), (2, 7)):
    block = Block(before, after)
    x = torch.randn(6, before, 5, 8)  # (B, C, H, W)
    inner = block.two(block.one(x).relu())  # (B, C, H, W)
    path = block.around(x)  # (B, C, H, W)
    want = (inner + path).relu()  # (B, C, H, W)
    try:
        maps = block(x.clone())
    except Exception as error:
        raise AssertionError(f"Your lines stop: {error!r}") from None
    assert maps is not ..., "Replace the ...: use the three layers."
    assert torch.is_tensor(maps), f"Return a tensor, not {type(maps).__name__}."
    hint = f"{tuple(want.shape)} is needed; you make {tuple(maps.shape)}."
    assert maps.shape == want.shape, hint
    assert not close(maps, inner.relu()), "The path around is not added."
    hint = "Negative numbers come out: the last ReLU is missing."
    assert not close(maps, inner + path), hint
    early = inner.relu() + path  # (B, C, H, W)
    assert not close(maps, early), "The last ReLU comes before the sum."
    bare = (block.two(block.one(x)) + path).relu()  # (B, C, H, W)
    assert not close(maps, bare), "There is no ReLU between the two layers."
    hint = "The numbers differ from those of the three layers."
    assert close(maps, want), hint
print("correct")
