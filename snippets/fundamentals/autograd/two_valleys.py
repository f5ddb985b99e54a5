"""Start the same walk in four places: each finds the valley it stands in."""

import matplotlib.pyplot as plt
import torch


def height(w: torch.Tensor) -> torch.Tensor:
    """Return the height of a hilly landscape at position w."""
    return 0.1 * w**2 + torch.sin(2 * w) / 2 + 1


starts = torch.tensor([-2.0, 0.5, 1.0, 3.0])  # (N,)
w = starts.clone().requires_grad_()  # four walkers, one tensor
learning_rate = 0.3
for step in range(60):
    height(w).sum().backward()
    with torch.no_grad():
        w -= learning_rate * w.grad
    w.grad = None

ends = w.detach()
for start, end in zip(starts, ends):
    print(f"start {start:5.2f} -> end {end:5.2f}, loss {height(end):.2f}")

assert height(ends[0]) < height(ends[3]) - 0.3  # not all reach the lowest

# Drawing
ground = torch.linspace(-3.2, 3.2, 200)
plt.plot(ground, height(ground), label="loss")
plt.plot(starts, height(starts), "s", color="C1", label="start")
plt.plot(ends, height(ends), "o", color="C2", label="end")
plt.xlabel("weight w (position)")
plt.ylabel("loss (height)")
plt.legend()
plt.show()
