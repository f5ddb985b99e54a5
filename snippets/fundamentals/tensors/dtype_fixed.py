"""Convert the data once, where they enter."""

import numpy as np
import torch

array = np.ones((4, 3))
houses = torch.from_numpy(array).float()  # (N, D)
weight = torch.ones(3, 2)  # (D, K)
scores = houses @ weight  # (N, D) @ (D, K) -> (N, K)

print(houses.dtype, scores.dtype)
print("bytes:", array.nbytes, "->", houses.nbytes)
assert scores.dtype == torch.float32
