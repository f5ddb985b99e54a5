"""Compute one neuron by hand: weigh, add up, bend."""

import torch

w = [2.0, -1.0, 3.0]  # how much each number counts, and in which direction
b = -1.5  # how much must come together before the neuron answers


def neuron(x: list[float]) -> float:
    """Return the weighted sum plus the bias, or 0 where that is negative."""
    total = b
    for number, weight in zip(x, w):
        total += weight * number
    return max(0.0, total)


days = {  # clouds, wind, fall of the air pressure, each from 0 to 1
    "gray": [0.9, 0.2, 0.5],
    "clear": [0.1, 0.6, 0.2],
    "storm": [1.0, 1.0, 1.0],
}
for name, x in days.items():
    parts = "  ".join(f"{weight * v:5.2f}" for weight, v in zip(w, x))
    print(f"{name:6} {parts}  {b:5.2f}  ->  {neuron(x):.2f}")

x = torch.tensor(list(days.values()))  # (N, D)
ours = torch.tensor([neuron(day) for day in days.values()])  # (N,)
theirs = torch.relu(x @ torch.tensor(w) + b)  # (N, D) @ (D,) -> (N,)
torch.testing.assert_close(ours, theirs)
