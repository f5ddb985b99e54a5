"""Heads cut out of the wrong axis: no error, and each sees two tokens."""

import torch
import torch.nn.functional as F

torch.manual_seed(0)


def attend(x: torch.Tensor) -> torch.Tensor:
    """Return what four heads take, with the input itself as q, k and v."""
    heads = x.reshape(2, 4, 8, 3)  # (B, T, C) -> (B, H, T, D)
    taken = F.scaled_dot_product_attention(heads, heads, heads, is_causal=True)
    return taken.reshape(2, 8, 12)  # (B, H, T, D) -> (B, T, C)


x = torch.randn(2, 8, 12)  # (B, T, C)
changed = x.clone()
changed[:, 2] += 1
moved = (attend(x) - attend(changed)).abs().amax(dim=(0, 2)) > 1e-6  # (T,)
print("outputs that change with token 2:", moved.int().tolist())
assert moved.tolist() == [False] * 2 + [True] * 2 + [False] * 4
