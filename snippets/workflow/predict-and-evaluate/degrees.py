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

print("degree,training error,validation error")
for degree in (1, 2, 3, 5, 7, 10):
    print(f"{degree},{train[degree]:.2f},{validation[degree]:.2f}")
gap = validation - train  # (11,)
assert validation.argmin() == 5 and gap[2] > gap[5] > gap[3]

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
