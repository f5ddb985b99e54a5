"""Measure the same slope without calculus: nudge x and watch y move."""

import torch


def f(x: torch.Tensor) -> torch.Tensor:
    """Return x² + 3x + 1."""
    return x**2 + 3 * x + 1


x = torch.tensor(2.0, dtype=torch.float64)  # ()
slopes = {}
for nudge in (1, 0.1, 0.01, 0.001, 1e-16):
    slopes[nudge] = ((f(x + nudge) - f(x)) / nudge).item()
    print(f"nudge {nudge:<6} slope {slopes[nudge]:.3f}")

assert abs(slopes[0.001] - 7) < 0.01 and slopes[1e-16] == 0
