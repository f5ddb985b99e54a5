"""One backward() finds the slope of each of 64 weights."""

import matplotlib.pyplot as plt
import torch
from sklearn.datasets import load_digits

images, labels = map(torch.tensor, load_digits(return_X_y=True))
x = images / 16  # (N, D): float64
y = (labels == 0).double()  # (N,): 1 for a zero, 0 for another digit
w = torch.zeros(64, dtype=torch.float64, requires_grad=True)  # (D,)
b = torch.tensor(0.1, dtype=torch.float64, requires_grad=True)  # ()


def error(w: torch.Tensor, b: torch.Tensor) -> torch.Tensor:
    """Return the mean squared error of the answers for all pictures."""
    return ((x @ w + b - y) ** 2).mean()  # (N, D) @ (D,) -> (N,) -> ()


error(w, b).backward()
print(f"w: shape {tuple(w.shape)}, slopes {tuple(w.grad.shape)}")
print(f"b: shape {tuple(b.shape)}, slopes {tuple(b.grad.shape)}")
print(f"x.grad: {x.grad}")

nudges = 1e-6 * torch.eye(64, dtype=torch.float64)  # (D, D): a weight per row
for nudge, slope in zip(nudges, w.grad):
    moved = (error(w + nudge, b) - error(w, b)) / 1e-6  # ()
    assert abs(moved - slope) < 1e-5  # 64 nudges agree with one walk back
direction = -w.grad.reshape(8, 8)  # (H, W)
assert direction[3:5, 3:5].max() < 0 < direction[3:5, 1:3].min()

# Drawing
figure, (left, right) = plt.subplots(1, 2, figsize=(5.2, 2.4))
left.imshow(images[labels == 0].mean(dim=0).reshape(8, 8), cmap="gray_r")
left.set_title("the average zero")
limit = direction.abs().max()
right.imshow(direction, cmap="RdBu", vmin=-limit, vmax=limit)
right.set_title("where the weights go")
for panel in (left, right):
    panel.set(xticks=[], yticks=[])
plt.show()
