"""Draw a curve with more and more ReLUs and measure what is missing."""

import matplotlib.pyplot as plt
import torch


def curve(x: torch.Tensor) -> torch.Tensor:
    """Return the line that we want to draw, an invented one."""
    return torch.sin(2 * x) + 0.5 * torch.cos(5 * x)


def network(x: torch.Tensor, neurons: int) -> torch.Tensor:
    """Return one hidden layer's drawing of the curve between 0 and 3."""
    knots = torch.linspace(0, 3, neurons + 1)  # (K + 1,): where it may bend
    heights = curve(knots)  # (K + 1,)
    slopes = (heights[1:] - heights[:-1]) * neurons / 3  # (K,)
    hidden = torch.relu(x.reshape(-1, 1) - knots[:-1])  # (N, 1) -> (N, K)
    change = slopes.clone()
    change[1:] -= slopes[:-1]  # (K,): each neuron adds its change of slope
    return hidden @ change + heights[0]  # (N, K) @ (K,) -> (N,)


x = torch.linspace(0, 3, 1001)  # (N,)
errors = {}
for neurons in (5, 10, 20, 40, 80, 160):
    errors[neurons] = (network(x, neurons) - curve(x)).abs().max().item()
    print(f"{neurons:3} ReLUs: off by {errors[neurons]:.4f} at most")

wide = torch.linspace(0, 3.6, 241)
plt.plot(wide, curve(wide), lw=5, alpha=0.4, label="the curve")
plt.plot(wide, network(wide, 5), label="5 ReLUs")
plt.plot(wide, network(wide, 20), label="20 ReLUs")
plt.axvline(3, ls=":", color="C4")
plt.xlabel("input")
plt.ylabel("output")
plt.legend()
plt.show()

assert errors[160] < errors[5] / 200
