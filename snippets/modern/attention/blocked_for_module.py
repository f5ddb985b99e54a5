"""The module gets the mask turned around, and both look back only."""

import torch
import torch.nn.functional as F
from torch import nn

torch.manual_seed(0)
attention = nn.MultiheadAttention(8, num_heads=1, batch_first=True)
x = torch.randn(1, 5, 8)  # (B, T, C)
changed = x.clone()
changed[:, 4] = 9
past = torch.ones(5, 5).tril() == 1  # (T, T) True: may be looked at


def moved(before: torch.Tensor, after: torch.Tensor) -> list[bool]:
    """Return, for the first four positions, whether the output changed."""
    return ((before - after).abs().amax(dim=(0, 2)) > 1e-6)[:4].tolist()


with torch.no_grad():
    one = [F.scaled_dot_product_attention(a, a, a, past) for a in (x, changed)]
    two = [attention(a, a, a, attn_mask=~past)[0] for a in (x, changed)]
print("the function sees the future:", moved(*one))
print("the module sees the future:  ", moved(*two))
assert not any(moved(*one)) and not any(moved(*two))
