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

layers_want = batch.unsqueeze(1)  # (B, C, H, W)
print("for PyTorch's image layers", tuple(layers_want.shape))
assert [t.ndim for t in shown.values()] == [0, 1, 2, 3]
assert batch.numel() == 3 * 8 * 8


# Drawing
def draw(sheet: torch.Tensor, left: float, top: float) -> None:
    """Draw a sheet of shape (H, W) as cells that show their numbers."""
    paper = plt.gca().get_facecolor()
    for down, line in enumerate(sheet.int().tolist()):
        for right, ink in enumerate(line):
            x, y = left + right, top - down
            for color, alpha in ((paper, 1), ("C0", 0.08 + ink / 30)):
                cell = plt.Rectangle((x, y), 0.94, 0.94, color=color, alpha=alpha)
                plt.gca().add_patch(cell)
            plt.text(x + 0.47, y + 0.42, ink, ha="center", va="center")


plt.figure(figsize=(6.4, 5.2))
draw(pixel.reshape(1, 1), 3.5, 14)
draw(row.reshape(1, 8), 11, 14)
draw(picture, 0, 9)
for place in (2, 1, 0):
    draw(batch[place], 11 + 1.1 * place, 9 + 1.1 * place)
for (name, t), (x, y) in zip(shown.items(), ((4, 13), (15, 13), (4, 1), (15, 1))):
    label = f"{name}, ndim {t.ndim}, {tuple(t.shape)}"
    plt.text(x, y, label, ha="center", va="center")
plt.axis([-0.3, 21.6, 0.3, 15.4])
plt.axis("off")
plt.show()
