"""Silent bug: choose features before the split, and noise looks learnable."""

import torch


def accuracy(seed: int, chosen_from: slice) -> float:
    """Return test accuracy when the features are chosen from these rows."""
    torch.manual_seed(seed)
    x = torch.randn(100, 2000)  # (N, D): pure noise
    y = torch.randint(0, 2, (100,))  # (N,): coin flips
    seen, flips = x[chosen_from], y[chosen_from]
    gap = seen[flips == 1].mean(dim=0) - seen[flips == 0].mean(dim=0)  # (D,)
    x = x[:, gap.abs().topk(20).indices]  # (N, 20): the widest gaps
    train, test = slice(0, 50), slice(50, 100)
    zeros = x[train][y[train] == 0].mean(dim=0)  # (20,)
    ones = x[train][y[train] == 1].mean(dim=0)  # (20,)
    to_zeros = ((x[test] - zeros) ** 2).sum(dim=1)  # (50,)
    to_ones = ((x[test] - ones) ** 2).sum(dim=1)  # (50,)
    return ((to_ones < to_zeros) == y[test]).float().mean().item()


leaking = sum(accuracy(s, slice(0, 100)) for s in range(20)) / 20
honest = sum(accuracy(s, slice(0, 50)) for s in range(20)) / 20
print(f"chosen on all rows:      {leaking:.2f} of the flips predicted")
print(f"chosen on training rows: {honest:.2f} of the flips predicted")
assert leaking > 0.75 and abs(honest - 0.5) < 0.06
