"""Four heads by hand, with the weights of nn.MultiheadAttention."""

import torch
import torch.nn.functional as F
from torch import nn

torch.manual_seed(0)
module = nn.MultiheadAttention(12, num_heads=4, batch_first=True)
x = torch.randn(2, 5, 12)  # (B, T, C)
future = torch.ones(5, 5).triu(1) == 1  # (T, T)


def split(rows: torch.Tensor) -> torch.Tensor:
    """Cut the features into four heads, and put the heads before time."""
    return rows.reshape(2, 5, 4, 3).transpose(1, 2)


qkv = F.linear(x, module.in_proj_weight, module.in_proj_bias)  # (B, T, 36)
q, k, v = (split(part) for part in qkv.chunk(3, dim=2))  # each (B, H, T, D)
heads = F.scaled_dot_product_attention(q, k, v, is_causal=True)
joined = heads.transpose(1, 2).reshape(2, 5, 12)  # (B, H, T, D) -> (B, T, C)
ours = module.out_proj(joined)  # (B, T, C)

theirs, weights = module(
    x, x, x, attn_mask=future, average_attn_weights=False
)
torch.testing.assert_close(ours, theirs)
print("weights of each head:", tuple(weights.shape))
print("parameters:", sum(p.numel() for p in module.parameters()))
one = nn.MultiheadAttention(12, num_heads=1)
assert sum(p.numel() for p in one.parameters()) == 4 * (12 * 12 + 12)
