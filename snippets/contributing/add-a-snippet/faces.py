"""Count how often each face of a die comes up."""

import matplotlib.pyplot as plt
import torch

torch.manual_seed(0)
dice = torch.randint(1, 7, (1000,))  # (N,) = (1000,)
counts = torch.bincount(dice)[1:]  # (6,)

fig, ax = plt.subplots()
ax.bar(range(1, 7), counts)
ax.axhline(1000 / 6, linestyle="--")
ax.set(xlabel="face", ylabel="how often")
plt.show()

assert counts.sum() == 1000
assert counts.min() > 130 and counts.max() < 200
