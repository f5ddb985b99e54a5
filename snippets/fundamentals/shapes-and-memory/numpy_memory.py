"""Silent bug: scaling a from_numpy tensor in place scales the array too."""

import torch
from sklearn.datasets import load_digits

digits = load_digits()
lent = torch.from_numpy(digits.images)  # (N, H, W)
copied = torch.tensor(digits.images)  # (N, H, W)

lent /= 16  # in place
print("from_numpy    up to", lent.max().item())
print("tensor        up to", copied.max().item())
print("scikit-learn  up to", digits.images.max())

array = copied.numpy()
array[0, 0, 0] = 99
print("numpy() lends too: ", copied[0, 0, 0].item())
assert lent.max() == digits.images.max() == 1
assert copied[0, 0, 0] == 99
