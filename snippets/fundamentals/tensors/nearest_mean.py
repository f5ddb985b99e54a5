"""Read digits by the nearest of ten mean pictures, in five splits."""

import torch
from sklearn.datasets import load_digits

x, y = map(torch.tensor, load_digits(return_X_y=True))  # (N, D), (N,)


def accuracy(train: list[int], names: torch.Tensor, test: list[int]) -> float:
    """Return the share of test read correctly, with means of named pictures."""
    averages = [x[train][names == k].mean(dim=0) for k in range(10)]
    means = torch.stack(averages)  # (K, D)
    gaps = x[test].unsqueeze(1) - means  # (B, 1, D) with (K, D) -> (B, K, D)
    nearest = (gaps**2).sum(dim=2).argmin(dim=1)  # (B, K, D) -> (B,)
    return (nearest == y[test]).float().mean().item()


right, mixed = [], []
for seed in range(5):
    torch.manual_seed(seed)
    order = torch.randperm(len(x)).tolist()
    train, test = order[:1000], order[1000:]
    right.append(accuracy(train, y[train], test))
    shuffled = y[train][torch.randperm(1000)]  # (1000,)
    mixed.append(accuracy(train, shuffled, test))

print(f"nearest mean    from {min(right):.2f} to {max(right):.2f}")
print(f"shuffled names  from {min(mixed):.2f} to {max(mixed):.2f}")
assert min(right) > 0.88 and max(mixed) < 0.3
