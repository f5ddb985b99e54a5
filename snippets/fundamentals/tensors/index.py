"""An integer removes its axis, a slice keeps it, a list picks items."""

import matplotlib.pyplot as plt
import torch
from sklearn.datasets import load_digits

images = torch.tensor(load_digits().images)  # (N, H, W)
taken = {
    "images[3]": images[3],
    "images[3:4]": images[3:4],
    "images[:, 0]": images[:, 0],
    "images[[3, 13, 23]]": images[[3, 13, 23]],
    "images[3, 2, -5]": images[3, 2, -5],
    "images[3, 2:6, 2:6]": images[3, 2:6, 2:6],
    "images[3].flip(1)": images[3].flip(1),
}
for code, t in taken.items():
    print(f"{code:20}{tuple(t.shape)}")
try:
    images[3, :, ::-1]
except ValueError as error:
    print("images[3, :, ::-1] ", error)
assert images[3].ndim == images[3:4].ndim - 1 == 2
assert torch.equal(images[3].flip(1)[:, 0], images[3, :, -1])

# Drawing
fig, axes = plt.subplots(1, 3, figsize=(6.4, 2.4))
for ax, code in zip(axes, ("images[3]", *list(taken)[-2:])):
    ax.imshow(-taken[code], cmap="gray", vmin=-16, vmax=0)
    ax.set(title=code, xlabel="x (pixels)", ylabel="y (pixels)")
    ax.label_outer()
plt.show()
