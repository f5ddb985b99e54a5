"""Repeat the project 500 times with 20, 80, 320 and 1280 readings."""

import matplotlib.pyplot as plt
import torch

torch.manual_seed(0)

made = torch.tensor([18.0, 15.0])  # (2,) slope and intercept
typical, clouds = [], {}
for n in (20, 80, 320, 1280):
    x = 4 * torch.rand(500, n, 1)  # (500, N, D)
    y = 15 + 18 * x + 2 * torch.randn(500, n, 1)  # (500, N, K)
    table = torch.cat([x, torch.ones_like(x)], dim=2)  # (500, N, 2)
    found = torch.linalg.lstsq(table, y).solution.squeeze(2)  # (500, 2)
    off = ((found - made) ** 2).mean(dim=0).sqrt()  # (500, 2) -> (2,)
    typical.append(off)
    print(f"{n:4} readings: w off by {off[0]:.2f}, b off by {off[1]:.2f}")
    clouds[n] = found
for few, many in zip(typical, typical[1:]):
    assert ((1.7 < few / many) & (few / many < 2.4)).all()

# Drawing
for n, found in clouds.items():
    plt.plot(*found.T, ".", label=f"{n} readings")
plt.axvline(18, color="C5", linestyle=":", label="made")
plt.axhline(15, color="C5", linestyle=":")
plt.xlabel("slope w, degrees per minute")
plt.ylabel("intercept b, degrees")
plt.legend()
plt.show()
