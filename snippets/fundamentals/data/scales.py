"""Wines by the nearest mean: raw, or scaled by the numbers of some rows."""

import torch
from sklearn.datasets import load_wine

x, y = map(torch.tensor, load_wine(return_X_y=True))  # (N, D), (N,)


def accuracy(seed: int, scaled_by: str) -> float:
    """Return the share of 58 test wines whose nearest mean is their own."""
    torch.manual_seed(seed)
    train, test = torch.randperm(len(x)).split([120, 58])
    rows = {"nothing": None, "the training rows": x[train], "all rows": x}
    z = x  # (N, D)
    if (looked_at := rows[scaled_by]) is not None:
        z = (x - looked_at.mean(dim=0)) / looked_at.std(dim=0)  # (N, D)
    means = torch.stack([z[train][y[train] == k].mean(dim=0) for k in range(3)])
    gaps = z[test].unsqueeze(1) - means  # (B, 1, D) with (K, D) -> (B, K, D)
    nearest = (gaps**2).sum(dim=2).argmin(dim=1)  # (B,)
    return (nearest == y[test]).float().mean().item()


found = {}
for scaled_by in ("nothing", "the training rows", "all rows"):
    shares = [accuracy(seed, scaled_by) for seed in range(20)]
    found[scaled_by] = sum(shares) / 20
    print(f"scaled by {scaled_by:17} {found[scaled_by]:.2f}")
assert found["the training rows"] > found["nothing"] + 0.15
assert abs(found["all rows"] - found["the training rows"]) < 0.01
