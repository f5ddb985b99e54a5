"""Silent bug: reshape where permute is meant scrambles a picture."""

import matplotlib.pyplot as plt
import torch
from sklearn.datasets import load_digits

three = torch.tensor(load_digits().images[3]).float() / 16  # (H, W)
ink = three.unsqueeze(2)  # (H, W, 1)
orange = torch.tensor([1.0, 0.5, 0.0])  # (C,), red, green, blue
blue = torch.tensor([0.0, 0.0, 1.0])  # (C,)
image = ink * orange + (1 - ink) * blue  # (H, W, 1), (C,) -> (H, W, C)

permuted = image.permute(2, 0, 1)  # (H, W, C) -> (C, H, W)
reshaped = image.reshape(3, 8, 8)  # (C, H, W) too

wrong = (permuted != reshaped).float().mean()
print("same shape:", permuted.shape == reshaped.shape)
print(f"places with a wrong number: {wrong:.0%}")
assert torch.equal(permuted[0], three)  # orange has red 1, blue has red 0
assert permuted.shape == reshaped.shape and wrong > 0.4

# Drawing
fig, axes = plt.subplots(1, 3, figsize=(6.4, 2.5))
pictures = (image, permuted[0], reshaped[0])
titles = ("image", "permute: red", "reshape: “red”")
for ax, picture, title in zip(axes, pictures, titles):
    ax.imshow(picture.numpy(), cmap="gray")
    ax.set(title=title, xlabel="x (pixels)", ylabel="y (pixels)")
    ax.label_outer()
plt.show()
