"""Bend a line once, add bends to a hat, and add hats' softer relatives."""

import matplotlib.pyplot as plt
import torch

x = torch.linspace(-2, 4, 121)  # (N,)
hinges = [torch.relu(x), -2 * torch.relu(x - 1), torch.relu(x - 2)]
hat = sum(hinges)  # (N,)
steps = [torch.sigmoid(5 * x), -torch.sigmoid(5 * (x - 2))]
bump = sum(steps)  # (N,)

at = [0.0, 0.5, 1.0, 2.0, 4.0]
for name, whole in (("hat", hat), ("bump", bump)):
    values = [f"{whole[(x - v).abs().argmin()]:5.2f}" for v in at]
    print(f"{name:5}", *values)
torch.testing.assert_close(hat, torch.relu(1 - (x - 1).abs()))

# Drawing
figure, (left, right) = plt.subplots(1, 2, sharex=True)
for axes, parts, whole, name in (
    (left, hinges, hat, "three ReLUs"),
    (right, steps, bump, "two sigmoids"),
):
    for part in parts:
        axes.plot(x, part, "--", lw=1.2)
    axes.plot(x, whole, color="C3", lw=3, label="their sum")
    axes.set(title=name, xlabel="input", ylim=(-2.2, 2.2))
    axes.legend(loc="lower left")
left.set_ylabel("output")
plt.show()
