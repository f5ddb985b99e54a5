"""Numbering categories invents an order; one switch for each does not."""

import torch
from torch.nn.functional import one_hot

# 0 = bus, 1 = car, 2 = bike; what a trip takes in minutes
codes = torch.tensor([0, 1, 2])  # (N,)
minutes = torch.tensor([40.0, 20.0, 50.0])[codes]  # (N,)


def worst_error(x: torch.Tensor) -> float:
    """Return the largest error of the best linear fit of minutes by x."""
    x = torch.cat([x, torch.ones(len(x), 1)], dim=1)  # (N, D + 1)
    solution = torch.linalg.lstsq(x, minutes[:, None]).solution  # (D + 1, 1)
    return (x @ solution - minutes[:, None]).abs().max().item()


numbered = worst_error(codes[:, None].float())
switched = worst_error(one_hot(codes, 3)[:, :2].float())
print(f"numbered 0, 1, 2: off by up to {numbered:.1f} minutes")
print(f"one-hot:          off by up to {switched:.1f} minutes")
assert numbered > 15 and switched < 0.01
