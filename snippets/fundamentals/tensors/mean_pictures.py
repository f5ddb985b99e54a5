"""Average all pictures of each digit, and stack the ten averages."""

import matplotlib.pyplot as plt
import torch
from sklearn.datasets import load_digits

digits = load_digits()
images = torch.tensor(digits.images)  # (N, H, W)
labels = torch.tensor(digits.target)  # (N,)

averages = [images[labels == k].mean(dim=0) for k in range(10)]
means = torch.stack(averages)  # (K, H, W)
ink = means.mean(dim=(1, 2))  # (K, H, W) -> (K,)
order = ink.argsort(descending=True)  # (K,)
print("stack:", tuple(means.shape))
print("cat:  ", tuple(torch.cat([images, means]).shape))
print("most ink first:", order.tolist())
assert torch.cat([images, means]).shape[0] == len(images) + 10
assert means.shape == (10, 8, 8)

# Drawing
fig, axes = plt.subplots(2, 5, figsize=(6.4, 2.9))
for k, ax in enumerate(axes.flat):
    ax.imshow(-means[k], cmap="gray", vmin=-16, vmax=0)
    ax.set(title=k, xlabel="x (pixels)", ylabel="y (pixels)")
    ax.label_outer()
plt.show()
