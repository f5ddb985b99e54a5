"""Exercise: a residual block that may change the number of channels."""

import random

import torch
from torch import nn


class Block(nn.Module):
    """Two layers and a way around them."""

    def __init__(self, before: int, after: int) -> None:
        super().__init__()
        self.one = nn.Conv2d(before, after, 3, padding=1)
        self.two = nn.Conv2d(after, after, 3, padding=1)
        self.around = nn.Conv2d(before, after, 1)  # one pixel wide

    def forward(self, x: torch.Tensor) -> torch.Tensor:
        """One, ReLU, two; what goes around is added; then ReLU."""
        return ...  # your lines: (B, C, H, W) -> (B, C, H, W)


def close(one: torch.Tensor, other: torch.Tensor) -> bool:
    """Tell whether two tensors agree up to rounding."""
    return torch.allclose(one, other, atol=1e-5)


torch.manual_seed(random.randrange(1000))
for before, after in ((3, 5), (4, 4), (2, 7)):
    block = Block(before, after)
    x = torch.randn(6, before, 5, 8)  # (B, C, H, W)
    inner = block.two(block.one(x).relu())  # (B, C, H, W)
    way = block.around(x)  # (B, C, H, W)
    want = (inner + way).relu()  # (B, C, H, W)
    try:
        maps = block(x.clone())
    except Exception as error:
        raise AssertionError(f"Your lines fail: {error!r}") from None
    assert maps is not ..., "Replace the ...: use the three layers."
    assert torch.is_tensor(maps), f"Return a tensor, not {type(maps).__name__}."
    hint = f"{tuple(want.shape)} is needed; you make {tuple(maps.shape)}."
    assert maps.shape == want.shape, hint
    assert not close(maps, inner.relu()), "Nothing goes around."
    assert not close(maps, inner + way), "Negative numbers come out."
    early = inner.relu() + way  # (B, C, H, W)
    assert not close(maps, early), "The last ReLU comes too early."
    bare = (block.two(block.one(x)) + way).relu()  # (B, C, H, W)
    assert not close(maps, bare), "No ReLU between the two layers."
    hint = "The numbers differ from those of the three layers."
    assert close(maps, want), hint
print("correct")
