"""Take numbers, rows and columns out of a table."""

import torch

houses = torch.tensor(
    [
        [120.0, 5.0, 30.0],  # area in m², rooms, age in years
        [80.0, 3.0, 10.0],
        [200.0, 7.0, 50.0],
        [60.0, 2.0, 20.0],
    ]
)  # (N, D)

print("one number  ", houses[0, 2].item())
print("first row   ", houses[0].tolist())
print("last row    ", houses[-1].tolist())
print("all areas   ", houses[:, 0].tolist())
print("two by two  ", houses[1:3, 0:2].tolist())

big = houses[:, 0] > 100  # (N,), True or False for each house
print("big?        ", big.tolist())
print("big, ages   ", houses[big, 2].tolist())

assert houses[big].shape == (2, 3)
