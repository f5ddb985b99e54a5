"""Count the numbers that a network learns, from the sizes of its layers."""

from torch import nn


def learned(sizes: list[int]) -> int:
    """Return the weights and biases between layers of these sizes."""
    pairs = zip(sizes, sizes[1:])
    return sum(before * after + after for before, after in pairs)


photo = 224 * 224 * 3  # a small color photo, as one row of numbers
networks = {
    "flower": [4, 6, 3],
    "simple": [10, 5, 2],
    "digit": [64, 32, 32, 10],
    "photo": [photo, 1000, 101],
}
for name, sizes in networks.items():
    print(f"{name:7}{' -> '.join(map(str, sizes)):24}{learned(sizes):12,}")

window = 1000 * (3 * 3 * 3) + 1000  # each neuron: 3 x 3 pixels, 3 colors, bias
print(f"1000 neurons that look through a window {window:12,}")

convolution = nn.Conv2d(3, 1000, kernel_size=3)
assert window == sum(p.numel() for p in convolution.parameters())
assert learned([10, 5, 2]) == 67
