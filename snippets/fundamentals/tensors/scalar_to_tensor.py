"""Draw a scalar, a vector, a matrix and a tensor with three axes."""

import matplotlib.pyplot as plt
import torch

scalar = torch.tensor(7)  # ()
vector = torch.tensor([7, 4, 1])  # (D,)
MATRIX = torch.tensor([[7, 4, 1], [0, 2, 5]])  # (N, D)
TENSOR = torch.stack([MATRIX, MATRIX + 1])  # (B, N, D)
shown = {"scalar": scalar, "vector": vector, "MATRIX": MATRIX, "TENSOR": TENSOR}

assert [t.ndim for t in shown.values()] == [0, 1, 2, 3]


# Drawing
def draw(sheet: torch.Tensor, left: float, top: float, color: str) -> None:
    """Draw a sheet of shape (H, W) as cells that show their numbers."""
    for row, line in enumerate(sheet.tolist()):
        for column, number in enumerate(line):
            x, y = left + column, top - row
            cell = plt.Rectangle((x, y), 0.9, 0.9, color=color, alpha=0.35)
            plt.gca().add_patch(cell)
            plt.text(x + 0.45, y + 0.4, number, ha="center", va="center")


draw(scalar.reshape(1, 1), 1, 0, "C0")
draw(vector.reshape(1, 3), 4, 0, "C0")
draw(MATRIX, 9, 0, "C0")
draw(TENSOR[1], 15, 1.2, "C1")
draw(TENSOR[0], 14, -1.2, "C0")

for (name, t), middle in zip(shown.items(), (1.45, 5.45, 10.45, 15.95)):
    plt.text(middle, 2.9, name, ha="center", weight="bold")
    label = f"ndim {t.ndim}\n{tuple(t.shape)}"
    plt.text(middle, -4, label, ha="center")
plt.axis([0, 18.5, -4.2, 3.5])
plt.axis("off")
plt.show()
