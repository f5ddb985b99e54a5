"""A tensor that moves to another layout is copied; a module is changed."""

import torch
from torch import nn

torch.manual_seed(0)
last = torch.channels_last
x = torch.randn(8, 16, 28, 28)  # (B, C, H, W)
model = nn.Conv2d(16, 32, 3)
plain = model(x)  # (B, K, H, W)

moved = x.to(memory_format=last)  # (B, C, H, W)
fast = model.to(memory_format=last)
print("the tensor: strides", x.stride(), "and now", moved.stride())
print("the module: is it the same object?", fast is model)
assert x.is_contiguous() and fast is model
assert not model.weight.is_contiguous()
torch.testing.assert_close(fast(moved), plain)
