"""The accuracy of four ranks, as the mean of their accuracies."""

import torch

rows = torch.tensor([300, 300, 300, 100])  # the last rank has what was left
right = torch.tensor([270, 285, 240, 40])  # (N,)

accuracies = right / rows  # (N,)
print("of each rank:", *(f"{a:.2f}" for a in accuracies.tolist()))
accuracy = accuracies.mean()
print(f"of all:       {accuracy:.3f}")
assert abs(accuracy - 835 / 1000) > 0.05
