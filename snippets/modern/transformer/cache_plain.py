"""One query, ten keys: no mask, because nothing in the cache is later."""

import torch
import torch.nn.functional as F

torch.manual_seed(0)
q, k, v = torch.randn(3, 1, 10, 8).double()  # each (B, T, D)
whole = F.scaled_dot_product_attention(q, k, v, is_causal=True)  # (B, T, D)

last = q[:, -1:]  # (B, 1, D)
step = F.scaled_dot_product_attention(last, k, v)  # (B, 1, D)
print("equals the last output:", torch.allclose(step, whole[:, -1:]))
print("equals the first value:", torch.allclose(step, v[:, :1]))
assert torch.allclose(step, whole[:, -1:])
