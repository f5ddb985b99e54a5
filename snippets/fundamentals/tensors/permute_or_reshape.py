"""Silent bug: reshape where permute is meant scrambles a picture."""

import matplotlib.pyplot as plt
import torch

H, W = 36, 48
down = torch.arange(H).reshape(H, 1)  # (H, 1)
right = torch.arange(W)  # (W,)
disc = (down - 18) ** 2 + (right - 24) ** 2 < 12**2  # (H, W)
image = torch.zeros(H, W, 3)  # (H, W, C)
image[:, :, 2] = 1.0  # blue everywhere
image[disc] = torch.tensor([1.0, 0.5, 0.0])  # an orange disc

permuted = image.permute(2, 0, 1)  # (H, W, C) -> (C, H, W)
reshaped = image.reshape(3, H, W)  # (C, H, W) too

fig, axes = plt.subplots(1, 3, figsize=(6.4, 2.5))
pictures = (image, permuted[0], reshaped[0])
titles = ("image", "permute: red", "reshape: “red”")
for ax, picture, title in zip(axes, pictures, titles):
    ax.imshow(picture.numpy(), cmap="gray")
    ax.set(title=title, xlabel="x (pixels)", ylabel="y (pixels)")
    ax.label_outer()
plt.show()

wrong = (permuted != reshaped).float().mean()
print(f"same shape: {permuted.shape == reshaped.shape}")
print(f"places with a wrong number: {wrong:.0%}")
assert permuted.shape == reshaped.shape and wrong > 0.4
