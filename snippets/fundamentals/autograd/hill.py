"""Walk downhill blindfolded: feel the slope, step against it, repeat."""

import matplotlib.pyplot as plt
import torch


def height(w: torch.Tensor) -> torch.Tensor:
    """Return the height of a hilly landscape at position w."""
    return 0.1 * w**2 + torch.sin(2 * w) / 2 + 1


w = torch.tensor(-2.0, requires_grad=True)  # ()
learning_rate = 0.3
path = []
for step in range(8):
    loss = height(w)
    loss.backward()
    path.append((w.item(), loss.item(), w.grad.item()))
    with torch.no_grad():
        w -= learning_rate * w.grad
    w.grad = None

first, last = path[0], path[-1]
print(f"start: w {first[0]:.2f}, loss {first[1]:.2f}, slope {first[2]:.2f}")
print(f"end:   w {last[0]:.2f}, loss {last[1]:.2f}, slope {last[2]:.2f}")
assert last[1] < first[1] and abs(last[2]) < 0.05
assert w.is_leaf and w.requires_grad  # still a weight

# Drawing
ground = torch.linspace(-3.2, 3.2, 200)  # (N,)
plt.plot(ground, height(ground), label="loss")
for n, (position, loss, slope) in enumerate(path):
    reach = 0.35 / (1 + slope**2) ** 0.5
    ends = [position - reach, position + reach]
    tangent = [loss + slope * (end - position) for end in ends]
    plt.plot(ends, tangent, color="C1", label="slope felt" if n == 0 else None)
plt.plot(*zip(*[p[:2] for p in path]), "o", color="C1", label="steps")
plt.xlabel("weight w (position)")
plt.ylabel("loss (height)")
plt.legend()
plt.show()
