"""Compute one neuron by hand: weigh, add up, bend."""

import torch
from sklearn.datasets import load_digits

digits = load_digits()
images = torch.tensor(digits.images).float() / 16  # (N, H, W)
strips = images[:, 3:5, 1:7].reshape(-1, 2, 3, 2)  # (N, 2, 3, 2)
x = strips.mean(dim=(1, 3))  # (N, D = 3): ink left, middle and right

w = [2.0, -4.0, 2.0]  # how much each number counts, and in which direction
b = -1.0  # how much has to come together before the neuron answers


def neuron(ink: list[float]) -> float:
    """Return the weighted sum plus the bias, or 0 where that is negative."""
    total = b
    for number, weight in zip(ink, w):
        total += weight * number
    return max(0.0, total)


print("digit    left  middle   right  neuron")
for k in (0, 1, 4, 8):
    row = x[k].tolist()
    print(f"{k:5}", *(f"{number:7.2f}" for number in (*row, neuron(row))))

answers = torch.tensor([neuron(ink) for ink in x.tolist()])  # (N,)
fires, zero = answers > 0, torch.tensor(digits.target == 0)  # (N,), (N,)
print(f"above 0: {(fires & zero).sum()} of {zero.sum()} zeros", end=", ")
print(f"{(fires & ~zero).sum()} of {(~zero).sum()} other digits")
torch.testing.assert_close(answers, torch.relu(x @ torch.tensor(w) + b))
