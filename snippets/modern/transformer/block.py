"""One block by hand, and PyTorch's own with the same weights."""

import torch
import torch.nn.functional as F
from torch import nn

torch.manual_seed(0)
theirs = nn.TransformerEncoderLayer(
    48, nhead=4, dim_feedforward=192, dropout=0, activation="gelu",
    batch_first=True, norm_first=True,
)


def norm(x: torch.Tensor) -> torch.Tensor:
    """Give the features of each position the mean 0 and the variance 1."""
    mean = x.mean(dim=-1, keepdim=True)  # (B, T, 1)
    variance = x.var(dim=-1, keepdim=True, correction=0)  # (B, T, 1)
    return (x - mean) / (variance + 1e-5).sqrt()


def attend(x: torch.Tensor) -> torch.Tensor:
    """Return what each position takes from its past, in four heads."""
    inside = theirs.self_attn
    qkv = F.linear(x, inside.in_proj_weight, inside.in_proj_bias)
    q, k, v = qkv.unflatten(2, (3, 4, 12)).permute(2, 0, 3, 1, 4)
    taken = F.scaled_dot_product_attention(q, k, v, is_causal=True)
    return inside.out_proj(taken.transpose(1, 2).flatten(2))  # (B, T, C)


def think(x: torch.Tensor) -> torch.Tensor:
    """Two layers, for each position by itself."""
    return theirs.linear2(F.gelu(theirs.linear1(x)))  # (B, T, C)


x = torch.randn(2, 17, 48)  # (B, T, C)
h = x + attend(norm(x))  # (B, T, C)
ours = h + think(norm(h))  # (B, T, C)

mask = nn.Transformer.generate_square_subsequent_mask(17)  # (T, T)
torch.testing.assert_close(ours, theirs(x, mask, is_causal=True))
torch.testing.assert_close(norm(x), F.layer_norm(x, (48,)))
for name, part in theirs.named_children():
    count = sum(p.numel() for p in part.parameters())
    if count:
        print(f"{name:10} {count:6,}")
print(f"together   {sum(p.numel() for p in theirs.parameters()):6,}")
assert sum(p.numel() for p in theirs.parameters()) == 12 * 48**2 + 13 * 48
