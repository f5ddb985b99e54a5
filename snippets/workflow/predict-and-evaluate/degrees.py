"""Fit curves of every degree up to 10 to 20 points, in 200 draws."""

import matplotlib.pyplot as plt
import torch

torch.manual_seed(0)

losses = torch.zeros(200, 11, 2)  # draws, degrees, training or validation
for draw in range(200):
    x = 2 * torch.rand(220, 1, dtype=torch.float64) - 1  # (N, 1)
    y = torch.sin(4 * x) + 0.3 * torch.randn(220, 1)  # (N, 1)
    for degree in range(11):
        powers = x ** torch.arange(degree + 1)  # (N, D) 1, x, x², …
        w = torch.linalg.lstsq(powers[:20], y[:20]).solution  # (D, 1)
        squared = (powers @ w - y) ** 2  # (N, 1)
        losses[draw, degree, 0] = squared[:20].mean()
        losses[draw, degree, 1] = squared[20:].mean()
train, validation = losses.median(dim=0).values.T  # (11,), (11,)

for degree in (1, 5, 10):
    pair = f"training {train[degree]:.2f}, validation {validation[degree]:.2f}"
    print(f"degree {degree:2}: {pair}")
assert train[10] < train[5] < train[1]
assert validation[5] < 0.5 * validation[1] < validation[10]

# Drawing
plt.plot(train, "o-", label="20 training points")
plt.plot(validation, "o-", label="200 validation points")
plt.axhline(0.3**2, color="C2", linestyle=":", label="the noise alone")
plt.ylim(0.01, 6)
plt.yscale("log")
plt.xlabel("degree of the curve")
plt.ylabel("mean squared error (log scale)")
plt.legend()
plt.show()
