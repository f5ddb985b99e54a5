"""Measure the same slope without calculus: nudge x and watch y move."""

import torch


def f(x: torch.Tensor) -> torch.Tensor:
    """Return x² + 3x + 1."""
    return x**2 + 3 * x + 1


x = torch.tensor(2.0, dtype=torch.float64)  # ()
for step in (1.0, 0.1, 0.01, 0.001):
    slope = (f(x + step) - f(x)) / step
    print(f"nudge {step:<6} slope {slope.item():.3f}")

assert abs(slope.item() - 7) < 0.01
