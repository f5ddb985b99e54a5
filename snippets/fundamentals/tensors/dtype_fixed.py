"""Convert the data once, where they enter."""

import torch
from sklearn.datasets import load_digits

x = torch.from_numpy(load_digits().data).float()  # (N, D)
weight = torch.ones(64, 10)  # (D, K)
print(x.dtype, weight.dtype)

scores = x @ weight  # (N, D) @ (D, K) -> (N, K)
print("bytes:", x.double().nbytes, "->", x.nbytes)
assert scores.dtype == torch.float32
