"""Make a hat of three ReLUs, and draw a wave with more and more hats."""

import matplotlib.pyplot as plt
import torch


def hat(x: torch.Tensor) -> torch.Tensor:
    """Return 1 at 0, 0 from -1 and 1 on, and straight lines between."""
    return torch.relu(x + 1) - 2 * torch.relu(x) + torch.relu(x - 1)


def wave(x: torch.Tensor) -> torch.Tensor:
    """Return the curve that we want to draw."""
    return torch.sin(2 * x) + 0.5 * torch.cos(5 * x)


def drawing(x: torch.Tensor, pieces: int) -> torch.Tensor:
    """Return the sum of hats side by side, each as high as the wave."""
    places = torch.linspace(0, 3, pieces + 1)  # (K,)
    return sum(wave(p) * hat((x - p) * pieces / 3) for p in places)  # (N,)


x = torch.linspace(0, 3, 1001)  # (N,)
off = {}
for pieces in (5, 10, 20, 40, 80):
    off[pieces] = (drawing(x, pieces) - wave(x)).abs().max().item()
    print(f"{pieces + 1:2} hats: off by {off[pieces]:.4f} at most")
torch.testing.assert_close(hat(x), torch.relu(1 - x))
assert off[80] < off[5] / 50

# Drawing
figure, (left, right) = plt.subplots(1, 2, figsize=(6.4, 3))
near = torch.linspace(-2, 2.5, 91)  # (N,)
for weight, place in ((1, -1), (-2, 0), (1, 1)):
    left.plot(near, weight * torch.relu(near - place), "--", lw=1.2)
left.plot(near, hat(near), color="C3", lw=3, label="their sum")
left.set(title="three ReLUs", xlabel="input", ylabel="output", ylim=(-2.5, 2.5))
left.legend(loc="lower left")
wide = torch.linspace(-0.4, 3.8, 421)  # (N,)
right.plot(wide, wave(wide), lw=5, alpha=0.4, label="the wave")
right.plot(wide, drawing(wide, 5), label="6 hats")
right.plot(wide, drawing(wide, 20), label="21 hats")
right.set(title="hats side by side", xlabel="input")
right.legend()
plt.show()
