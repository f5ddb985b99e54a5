"""A layer that is nearly right learns the rest, or nothing, in float16."""

import torch
import torch.nn.functional as F
from torch import nn


def left(kind: str, seed: int) -> float:
    """Return the share of the first error that 20 steps of Adam leave."""
    torch.manual_seed(seed)
    x = torch.randn(16384, 16)  # (N, D)
    model = nn.Linear(16, 64, bias=False)
    right = model.weight.detach() + 0.0005 * torch.randn(64, 16)
    y = x @ right.T  # (N, K)
    optimizer = torch.optim.Adam(model.parameters(), lr=1e-4)
    scaler = torch.amp.GradScaler("cpu", enabled=kind == "float16 and scaler")
    dtype = torch.bfloat16 if kind == "bfloat16" else torch.float16
    first = F.mse_loss(model(x), y).sqrt().item()
    for step in range(20):
        with torch.autocast("cpu", dtype=dtype, enabled=kind != "float32"):
            loss = F.mse_loss(model(x), y)  # a mean over 1,048,576 numbers
        optimizer.zero_grad()
        scaler.scale(loss).backward()
        scaler.step(optimizer)
        scaler.update()
    return F.mse_loss(model(x), y).sqrt().item() / first


print("kind,error after 20 steps as a share of the first")
shares = {}
for kind in ("float32", "bfloat16", "float16", "float16 and scaler"):
    shares[kind] = [left(kind, seed) for seed in range(5)]
    print(f"{kind},{min(shares[kind]):.2f} to {max(shares[kind]):.2f}")
assert set(shares.pop("float16")) == {1.0}
assert all(max(parts) < 0.6 for parts in shares.values())
