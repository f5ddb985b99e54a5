"""Print a handwritten digit as the numbers that a computer gets."""

import matplotlib.pyplot as plt
from sklearn.datasets import load_digits

picture = load_digits().images[22]  # (H, W), 0 = paper, 16 = ink

for row in picture:
    print(" ".join(f"{int(number):2}" for number in row))

plt.imshow(picture, cmap="Greys")
for i, row in enumerate(picture):
    for j, number in enumerate(row):
        shade = "#fafafa" if number > 8 else "#222222"
        plt.text(j, i, int(number), color=shade, ha="center", va="center")
plt.xlabel("column (pixels)")
plt.ylabel("row (pixels)")
plt.show()

assert picture.shape == (8, 8)
assert picture.min() == 0 and picture.max() == 16
