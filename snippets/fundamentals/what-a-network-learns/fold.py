"""Fold a line in half, layer after layer, and count its straight pieces."""

import matplotlib.pyplot as plt
import torch


def fold(x: torch.Tensor) -> torch.Tensor:
    """Send [0, 1] up to 1 and back to 0: a layer of two ReLUs."""
    return 2 * torch.relu(x) - 4 * torch.relu(x - 0.5)


x = torch.linspace(0, 1, 1025)  # (N,): steps of 1/1024
y, curves = x, {}
for layers in range(1, 7):
    y = curves[layers] = fold(y)  # (N,): the same layer once more
    slopes = y[1:] - y[:-1]  # (N - 1,)
    pieces = 1 + int((slopes[1:] * slopes[:-1] < 0).sum())
    print(f"{layers} layers, {2 * layers:2} neurons: {pieces:2} pieces")
assert pieces == 2**layers == 64

# Drawing
figure, axes = plt.subplots(1, 3, sharey=True, figsize=(6.4, 2.4))
for panel, layers in zip(axes, (1, 2, 5)):
    panel.plot(x, curves[layers])
    panel.set(title=f"{layers} layers", xlabel="input")
axes[0].set(title="1 layer", ylabel="output")
plt.show()
