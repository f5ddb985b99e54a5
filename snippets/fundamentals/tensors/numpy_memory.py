"""from_numpy() and numpy() lend the same memory, tensor() copies it."""

import numpy as np
import torch

array = np.array([1.0, 2.0, 3.0])
lent = torch.from_numpy(array)  # (N,)
copied = torch.tensor(array)  # (N,)

array[0] = 100
print("from_numpy", lent.tolist(), lent.dtype)
print("tensor    ", copied.tolist(), copied.dtype)

back = lent.numpy()
lent[2] = -1
print("array     ", array.tolist())

assert back[2] == array[2] == -1
assert copied[0] == 1
