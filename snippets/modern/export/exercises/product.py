"""Exercise: a layer computed with whole numbers."""

import random

import torch


def product(
    x: torch.Tensor, sx: torch.Tensor, w: torch.Tensor, sw: torch.Tensor
) -> torch.Tensor:
    """Return (sx x) @ (sw w).T, where the only product is of whole numbers.

    x (B, D) and w (K, D) are int8, and sx (B, 1), sw (K, 1) their scales.
    """
    return ...  # your line: (B, D), (K, D) -> (B, K)


torch.manual_seed(random.randrange(1000))
for batch, width, out in ((2, 3, 4), (3, 300, 3)):
    x = torch.randint(60, 128, (batch, width), dtype=torch.int8)
    w = torch.randint(60, 128, (out, width), dtype=torch.int8)
    sx, sw = torch.rand(batch, 1) + 0.1, torch.rand(out, 1) + 1.3
    try:
        given = product(x, sx, w, sw)
    except Exception as error:
        raise AssertionError(f"Your line fails: {error!r}") from None
    assert given is not ..., "Replace the ... with the product."
    kind = type(given).__name__
    assert torch.is_tensor(given), f"Return a tensor, not a {kind}."
    shape = tuple(given.shape)
    assert shape == (batch, out), f"The shape is {shape}, not {(batch, out)}."
    whole = x.double() @ w.double().T
    right = whole * sx * sw.T
    share = (given / right).double()  # (B, K)
    hint = f"{given[0, 0]:.0f} is the sum of whole numbers without a scale."
    assert not torch.allclose(given.double(), whole), hint
    low = f"the first number is {given[0, 0]:.2f}, and should be larger"
    hint = f"With {width} columns, {low}: 8 bits end at 127."
    assert not (share < 0.2).any(), hint
    hint = f"The answers are {share.min():.2f} to {share.max():.2f} of the"
    close = torch.allclose(share, torch.ones_like(share), rtol=0, atol=2e-6)
    assert close, f"{hint} right ones: look at the scales."
print("correct")
