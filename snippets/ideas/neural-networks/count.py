"""Count the numbers that a network learns, from the sizes of its layers."""

from torch import nn


def learned(sizes: list[int]) -> int:
    """Return the weights and biases between layers of these sizes."""
    pairs = zip(sizes, sizes[1:])
    return sum(before * after + after for before, after in pairs)


photo = 224 * 224 * 3  # a small color photo, as one row of numbers
networks = {
    "simple": [10, 5, 2],
    "digit": [64, 32, 10],
    "photo": [photo, 1000, 101],
    "its first layer": [photo, 1000],
}
for name, sizes in networks.items():
    print(f"{name:16}{' -> '.join(map(str, sizes)):22}{learned(sizes):12,}")

windows = 1000 * (3 * 3 * 3 + 1)  # each: 3 x 3 pixels, 3 colors, and a bias
print(f"1000 windows of 3 x 3 pixels {windows:21,}")

layer, convolution = nn.Linear(64, 32), nn.Conv2d(3, 1000, kernel_size=3)
assert learned([64, 32]) == sum(p.numel() for p in layer.parameters())
assert windows == sum(p.numel() for p in convolution.parameters())
