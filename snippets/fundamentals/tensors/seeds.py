"""A seed repeats PyTorch's random numbers, and those of no other library."""

import numpy as np
import torch
from sklearn.utils import shuffle

np.random.seed(0)  # once, so that you see the orders of this page
results = []
for _ in range(2):
    torch.manual_seed(0)
    one, two = torch.rand(3).tolist(), torch.rand(3).tolist()
    order = shuffle([0, 1, 2, 3, 4, 5], random_state=None)
    results.append((one, two, order))
    print("torch       ", *(f"{number:.2f}" for number in one + two))
    print("scikit-learn", order)

first, again = results
assert first[:2] == again[:2]
assert first[0] != first[1] and first[2] != again[2]
