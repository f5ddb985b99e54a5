"""Round a layer's weights to whole numbers of 8 bits, row by row."""

import torch
import torch.nn.functional as F
from torch import nn

torch.manual_seed(0)
layer = nn.Linear(64, 32)
x = torch.rand(5, 64)  # (B, D)
with torch.inference_mode():
    w = layer.weight  # (K, D)
    scale = w.abs().amax(dim=1, keepdim=True) / 127  # (K, 1)
    whole = (w / scale).round().to(torch.int8)  # (K, D)
    back = whole * scale  # (K, D)
    y, rounded = layer(x), F.linear(x, back, layer.bias)  # (B, K)
    error = (w - back).abs() / scale  # (K, D)

print("first weights:", *(f"{v:.4f}" for v in w[0, :4].tolist()))
print("whole numbers:", *whole[0, :4].tolist(), f"× {scale[0].item():.6f}")
print("and back:     ", *(f"{v:.4f}" for v in back[0, :4].tolist()))
before, after = w.nbytes, whole.nbytes + scale.nbytes
print(f"bytes: {before} before, {after} after")
print(f"outputs: {(y - rounded).norm() / y.norm():.3f} of their length off")
assert whole.abs().amax(dim=1).eq(127).all() and error.max() <= 0.501
assert after < 0.27 * before
