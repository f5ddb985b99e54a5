"""Read a week's hours from text and print what everybody earned."""

import torch

lines = ["Ada 8 0", "Ben 6 2", "Eva 7 1"]  # hours by day, by night
bonus = {"Ada": 5.0, "Ben": 0.0, "Eva": 2.5}
pay = torch.tensor([[10.0], [15.0]])  # (D, K) an hour by day, by night


def parse(line: str) -> tuple[str, list[int]]:
    """Split a line into the name and the hours."""
    name, *numbers = line.split()
    return name, [int(number) for number in numbers]


names, rows = [], []
for line in lines:
    name, hours = parse(line)
    names.append(name)
    rows.append(hours)

worked = torch.tensor(rows)  # (N, D)
earned = worked @ pay  # raises RuntimeError
for name, money in zip(names, earned, strict=True):
    print(f"{name} {money.item() + bonus[name]:.2f}")
