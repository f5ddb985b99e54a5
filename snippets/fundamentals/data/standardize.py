"""Scale features with the mean and spread of the training rows alone."""

import torch
from sklearn.datasets import load_wine

torch.manual_seed(0)

x = torch.tensor(load_wine().data, dtype=torch.float32)  # (N, D)
order = torch.randperm(len(x))
train, test = x[order[:120]], x[order[120:]]  # (120, D), (58, D)

mean, std = train.mean(dim=0), train.std(dim=0)  # (D,), (D,)
train = (train - mean) / std  # (N, D) - (D,) -> (N, D)
test = (test - mean) / std  # the same numbers: nothing learned from test

print(f"raw features from {x.min():.1f} to {x.max():.0f}")
print(f"train: mean {train.mean().abs():.2f}, std {train.std():.2f}")
print(f"test:  mean {test.mean():.2f}, std {test.std():.2f}")

torch.testing.assert_close(train.mean(0), torch.zeros(13), atol=1e-5, rtol=0)
