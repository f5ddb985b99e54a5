"""Draw rows by their weights, by hand and with PyTorch's sampler."""

import torch
from torch.utils.data import WeightedRandomSampler

torch.manual_seed(0)
y = torch.tensor([0] * 90 + [1] * 9 + [2])  # (N,)
weights = 1 / torch.bincount(y)[y]  # (N,)
draws = 30_000

ends = weights.cumsum(dim=0)  # each row owns a stretch as long as its weight
darts = torch.rand(draws) * ends[-1]
by_hand = y[torch.searchsorted(ends, darts, right=True)]
theirs = y[list(WeightedRandomSampler(weights, draws))]
for name, drawn in (("by hand", by_hand), ("sampler", theirs)):
    shares = torch.bincount(drawn) / draws
    print(f"{name}: {shares[0]:.2f} {shares[1]:.2f} {shares[2]:.2f}")
    assert (shares - 1 / 3).abs().max() < 0.02
