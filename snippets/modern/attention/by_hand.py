"""Attention in four lines, and the one line with which PyTorch does it."""

import torch
import torch.nn.functional as F
from torch import nn

torch.manual_seed(0)
x = torch.randn(2, 5, 12)  # (B, T, C)
query, key, value = (nn.Linear(12, 8, bias=False) for _ in range(3))
q, k, v = query(x), key(x), value(x)  # each (B, T, D)

future = torch.ones(5, 5).triu(1) == 1  # (T, T)
scores = q @ k.mT / 8**0.5  # (B, T, D) @ (B, D, T) -> (B, T, T)
weights = scores.masked_fill(future, float("-inf")).softmax(dim=-1)
ours = weights @ v  # (B, T, T) @ (B, T, D) -> (B, T, D)

theirs = F.scaled_dot_product_attention(q, k, v, is_causal=True)
torch.testing.assert_close(ours, theirs)

# A rule that every language model needs: what comes later changes nothing
x[:, 4] = 100
q, k, v = query(x), key(x), value(x)  # each (B, T, D)
again = F.scaled_dot_product_attention(q, k, v, is_causal=True)
moved = (again - theirs).abs().amax(dim=(0, 2)) > 0  # (T,)
print("outputs that change with the last token:", moved.tolist())
assert moved.tolist() == [False] * 4 + [True]
