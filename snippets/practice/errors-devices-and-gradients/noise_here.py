"""Make a tensor inside of a function, where the input is."""

import torch


def noisy(x: torch.Tensor) -> torch.Tensor:
    """Add noise to x (B, D)."""
# --8<-- [start:repair]
    return x + torch.randn(x.shape, device=x.device)
# --8<-- [end:repair]


torch.manual_seed(0)
y = noisy(torch.ones(4, 3, device="meta"))  # (B, D)
assert y.device.type == "meta"
