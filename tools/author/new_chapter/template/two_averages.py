"""The average of two averages is not the average of all numbers."""

import torch

first = torch.tensor([9.0])  # (N,) = (1,)
second = torch.tensor([1.0, 2.0, 3.0])  # (N,) = (3,)

averages = torch.stack([first.mean(), second.mean()])  # (2,)
ratings = torch.cat([first, second])  # (N,) = (4,)

print(f"average of the averages: {averages.mean():.2f}")
print(f"average of all ratings:  {ratings.mean():.2f}")

sizes = torch.tensor([1, 3])  # (2,)
torch.testing.assert_close((averages * sizes).sum() / 4, ratings.mean())
assert averages.mean() > ratings.mean()
