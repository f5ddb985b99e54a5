"""The logarithm gets zeros: values are dropped, gradients become NaN."""

import torch

counts = []
for seed in range(5):
    torch.manual_seed(seed)
    w = torch.randn(1000, requires_grad=True)  # (N,)
    keep = torch.rand(1000) < 0.5  # (N,)
    x = w.exp() * keep  # (N,): positive, or 0 where it is masked
    inside = x
    loss = torch.where(x > 0, inside.log(), 0).mean()
    loss.backward()
    assert loss.isfinite()
    counts.append(w.grad.isnan().sum().item())

print("NaN among 1000 gradients:", *counts)
assert min(counts) > 400
