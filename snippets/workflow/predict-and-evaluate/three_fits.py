"""Draw one too simple, one fitting and one too flexible curve."""

import matplotlib.pyplot as plt
import torch

torch.manual_seed(6)

x = 2 * torch.rand(20, 1, dtype=torch.float64) - 1  # (N, 1)
y = torch.sin(4 * x) + 0.3 * torch.randn(20, 1)  # (N, 1)
line = torch.linspace(-1, 1, 201, dtype=torch.float64)[:, None]  # (M, 1)

curves, errors = {}, []
for degree in (1, 5, 10):
    exponents = torch.arange(degree + 1)
    w = torch.linalg.lstsq(x**exponents, y).solution  # (D, 1)
    errors.append(((x**exponents @ w - y) ** 2).mean().item())
    curves[degree] = line**exponents @ w  # (M, 1)
assert errors[0] > errors[1] > errors[2]

# Drawing
plt.plot(x, y, "o", color="C5", label="training points")
for style, (degree, curve) in zip(("--", "-", ":"), curves.items()):
    plt.plot(line, curve, style, label=f"degree {degree}")
plt.ylim(-2.5, 2.5)
plt.xlabel("x")
plt.ylabel("y")
plt.legend(loc="lower left", bbox_to_anchor=(0, 1), ncols=2)
plt.show()
