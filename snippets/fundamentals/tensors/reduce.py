"""Reduce a table along one axis, along the other, and altogether."""

import torch

degrees = torch.tensor(
    [
        [20.0, 22.0, 27.0, 23.0],  # °C on four days in Rome
        [14.0, 12.0, 10.0, 12.0],  # Oslo
        [31.0, 30.0, 33.0, 34.0],  # Cairo
    ]
)  # (N, T)

print("mean of all ", round(degrees.mean().item(), 1))
print("mean(dim=1) ", degrees.mean(dim=1).tolist())  # (N, T) -> (N,)
print("mean(dim=0) ", [round(m, 1) for m in degrees.mean(dim=0).tolist()])
print("argmax(dim=1)", degrees.argmax(dim=1).tolist())  # (N, T) -> (N,)

kept = degrees.mean(dim=1, keepdim=True)  # (N, T) -> (N, 1)
print("keepdim     ", tuple(kept.shape))

assert degrees.mean(dim=1).shape == (3,)
assert degrees.mean(dim=0).shape == (4,)
