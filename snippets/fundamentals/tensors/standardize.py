"""Bring every column to mean 0 and spread 1 in one line."""

import torch

houses = torch.tensor(
    [
        [120.0, 5.0, 30.0],  # area in m², rooms, age in years
        [80.0, 3.0, 10.0],
        [200.0, 7.0, 50.0],
        [60.0, 2.0, 20.0],
    ]
)  # (N, D)

mean = houses.mean(dim=0)  # (D,)
std = houses.std(dim=0)  # (D,)
z = (houses - mean) / std  # (N, D) with (D,) -> (N, D)

for before, after in zip(houses.tolist(), z.tolist()):
    print(before, "->", "  ".join(f"{number:5.2f}" for number in after))

torch.testing.assert_close(z.mean(dim=0), torch.zeros(3))
torch.testing.assert_close(z.std(dim=0), torch.ones(3))
