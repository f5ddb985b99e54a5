"""Silent bug: choose features before the split, and noise looks learnable."""

import torch


def accuracy(seed: int, chosen_from: slice) -> float:
    """Return test accuracy when the features are chosen from these rows."""
    torch.manual_seed(seed)
    x = torch.randn(100, 2000)  # (N, D): pure noise
    y = torch.randint(0, 2, (100,))  # (N,): coin flips
    match = (x[chosen_from].T @ (2.0 * y[chosen_from] - 1)).abs()  # (D,)
    x = x[:, match.topk(20).indices]  # (N, 20): those that match y best
    train, test = slice(0, 50), slice(50, 100)
    ones = x[train][y[train] == 1].mean(dim=0)  # center of class 1
    zeros = x[train][y[train] == 0].mean(dim=0)  # center of class 0
    side = (x[test] - (ones + zeros) / 2) @ (ones - zeros)  # (50,)
    return ((side > 0) == (y[test] == 1)).float().mean().item()


seeds = range(20)
leaking = sum(accuracy(s, slice(0, 100)) for s in seeds) / 20
honest = sum(accuracy(s, slice(0, 50)) for s in seeds) / 20
print(f"chosen on all rows:      {leaking:.2f} of the flips foreseen")
print(f"chosen on training rows: {honest:.2f} of the flips foreseen")
assert leaking > 0.75 and abs(honest - 0.5) < 0.06
