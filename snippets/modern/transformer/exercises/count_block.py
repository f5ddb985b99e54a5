"""Exercise: count the parameters of a block by its width."""

import random

from torch import nn


def count(width: int) -> int:
    """Return the parameters of a block whose MLP is four times as wide."""
    return ...  # your line


for width in (8, 4 * random.randint(3, 20)):
    try:
        said = count(width)
    except Exception as error:
        raise AssertionError(f"Your line fails: {error!r}") from None
    assert said is not ..., "Replace the ... with a formula."
    hint = f"Return a number, not a {type(said).__name__}."
    assert isinstance(said, int | float), hint
    block = nn.TransformerEncoderLayer(width, 1, 4 * width)
    right = sum(p.numel() for p in block.parameters())
    assert said != 12 * width**2, "The biases and the LayerNorms are missing."
    hint = "You counted the LayerNorms without their biases, or only one."
    assert said != right - 2 * width, hint
    hint = "One of the four matrices of attention is missing."
    assert said != right - width**2 - width, hint
    told = f"At width {width} you count {said:,}"
    assert said == right, f"{told}, {abs(said - right):,} from the truth."
print("correct")
