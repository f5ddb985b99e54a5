"""Under autocast, each operation chooses the type of its result."""

import torch
import torch.nn.functional as F
from torch import nn

torch.manual_seed(0)
x, y = torch.randn(8, 8), torch.randint(8, (8,))  # (B, D), (B,)
layer = nn.Linear(8, 8)
with torch.autocast("cpu", dtype=torch.bfloat16):
    h = layer(x)  # (B, D)
    results = {
        "a layer: layer(x)": h,
        "a product: x @ x": x @ x,
        "what follows: h.relu()": h.relu(),
        "a sum of both types: x + h": x + h,
        "no layer at all: x + x": x + x,
        "a loss: F.cross_entropy(h, y)": F.cross_entropy(h, y),
        "a loss: F.mse_loss(h, x)": F.mse_loss(h, x),
    }
results["outside: layer(x)"] = layer(x)
F.cross_entropy(h.float(), y).backward()
results["the weights"] = layer.weight
results["their gradient"] = layer.weight.grad

print("what,type")
for name, tensor in results.items():
    print(f'"{name}",{str(tensor.dtype).removeprefix("torch.")}')
assert h.dtype == torch.bfloat16
assert layer.weight.dtype == layer.weight.grad.dtype == torch.float32
assert results["a loss: F.cross_entropy(h, y)"].dtype == torch.float32
