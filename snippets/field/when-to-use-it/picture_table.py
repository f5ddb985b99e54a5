"""Compare a picture with itself, moved by one pixel, and with strangers."""

import numpy as np
from sklearn.datasets import load_digits

digits = load_digits()
table = digits.images.reshape(-1, 64)  # (N, H, W) -> (N, D)
assert digits.images[22, 2, 4] == table[22, 8 * 2 + 4]  # row 2, column 4

moved = np.roll(digits.images, 1, axis=2).reshape(-1, 64)  # (N, D)
to_itself = ((table - moved) ** 2).sum(axis=1)  # (N,)

nearer = 0
for row, label, own in zip(table, digits.target, to_itself):
    strangers = table[digits.target != label]  # pictures of other digits
    nearer += ((strangers - row) ** 2).sum(axis=1).min() < own

print("picture", digits.images[22].shape, "-> table row", table[22].shape)
print(f"another digit is nearer than the moved copy: {nearer} of 1797")
assert nearer > 1700
