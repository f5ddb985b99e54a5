"""Take one pixel, one row, one picture and a batch of handwritten digits."""

import matplotlib.pyplot as plt
import torch
from sklearn.datasets import load_digits

batch = torch.tensor(load_digits().images[3:6])  # (B, H, W)
picture = batch[0]  # (H, W)
row = picture[2]  # (W,)
pixel = row[3]  # ()

shown = {"scalar": pixel, "vector": row, "matrix": picture, "tensor": batch}
for name, t in shown.items():
    shape = str(tuple(t.shape))
    print(f"{name}  ndim {t.ndim}  shape {shape:9}  numel {t.numel():3}")
print("with channels:", tuple(batch.unsqueeze(1).shape))
assert [t.ndim for t in shown.values()] == [0, 1, 2, 3]
assert batch.unsqueeze(1).shape == (3, 1, 8, 8)


# Drawing
def draw(sheet: torch.Tensor, left: float, top: float, size: float) -> None:
    """Draw a sheet of shape (H, W) as cells, large ones with their numbers."""
    for down, line in enumerate(sheet.int().tolist()):
        for right, ink in enumerate(line):
            at = left + size * right, top - size * down
            if ink:
                side = 0.94 * size
                cell = plt.Rectangle(at, side, side, color="C0", alpha=ink / 28)
                plt.gca().add_patch(cell)
            if size == 1:
                x, y = at[0] + 0.47, at[1] + 0.42
                plt.text(x, y, ink, ha="center", va="center")


plt.figure(figsize=(6.4, 3.7))
draw(pixel.reshape(1, 1), 3.5, 11, 1)
draw(row.reshape(1, 8), 11, 11, 1)
draw(picture, 0, 8, 1)
for place in range(3):
    draw(batch[place], 10 + 4.2 * place, 6.5, 0.5)
middles = (4, 10.2), (15, 10.2), (4, 0), (16, 2.1)
for (name, t), (x, y) in zip(shown.items(), middles):
    label = f"{name}, ndim {t.ndim}, {tuple(t.shape)}"
    plt.text(x, y, label, ha="center", va="center")
plt.axis([-0.3, 22.6, -0.6, 12.2])
plt.axis("off")
plt.show()
