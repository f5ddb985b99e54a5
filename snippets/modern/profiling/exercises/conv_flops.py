"""Exercise: the arithmetic of a convolution, from its shapes."""

import math
import random

import torch
from torch import nn
from torch.utils.flop_counter import FlopCounterMode


def flops(weight: tuple, output: tuple) -> int:
    """Return the FLOPs of a convolution without a bias."""
    return ...  # your line: (K, C, KH, KW), (B, K, H, W) -> one number


width = random.randint(5, 9)
cases = [(5, 3, 7, 3, 8), (4, 1, 6, 5, 9), (3, width, 11 + width, 3, 13)]
for B, C, K, side, size in cases:
    conv = nn.Conv2d(C, K, (side, side - 1), bias=False)
    with FlopCounterMode(display=False) as counter:
        y = conv(torch.ones(B, C, size, size + 2))  # (B, K, H, W)
    right, shape = counter.get_total_flops(), tuple(conv.weight.shape)
    try:
        given = flops(shape, tuple(y.shape))
    except Exception as error:
        raise AssertionError(f"Your line fails: {error!r}") from None
    assert given is not ..., "Replace the ... with a count."
    try:
        given = int(given)
    except Exception:
        raise AssertionError("Return one whole number.") from None
    told = f"{given:,} for weights {shape} and output {tuple(y.shape)}"
    hint = f"{told} takes one operation for each number of the output."
    assert given != math.prod(y.shape), hint
    hint = f"{told} counts a product and its sum as one."
    assert given * 2 != right, hint
    hint = f"{told} counts one picture of {B}."
    assert given * B != right, hint
    hint = f"{told} forgets the channels that come in."
    assert given * C != right or C == 1, hint
    hint = f"{told} counts the channels that go out twice."
    assert given != right * K, hint
    many = "too few" if given < right else "too many"
    assert given == right, f"{told} are {many}."
print("correct")
