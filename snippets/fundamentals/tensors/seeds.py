"""A seed repeats PyTorch's random numbers, and those of no other library."""

import numpy as np
import torch
from sklearn.utils import shuffle

np.random.seed(0)  # so that you see what this page shows
draws, orders = [], []
for time in ("first", "again"):
    torch.manual_seed(0)
    one, two = torch.rand(3), torch.rand(3)  # (3,), (3,)
    draws.append((one, two))
    orders.append(shuffle([0, 1, 2, 3, 4, 5], random_state=None))
    for draw in (one, two):
        print(time, [f"{number:.2f}" for number in draw.tolist()])
    print(time, "scikit-learn", orders[-1])

assert torch.equal(draws[0][0], draws[1][0])
assert torch.equal(draws[0][1], draws[1][1])
assert not torch.equal(draws[0][0], draws[0][1])
assert orders[0] != orders[1]
