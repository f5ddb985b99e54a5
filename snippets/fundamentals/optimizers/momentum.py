"""Walk down a narrow valley, with and without momentum."""

import matplotlib.pyplot as plt
import torch


def height(a: torch.Tensor, b: torch.Tensor) -> torch.Tensor:
    """Return the height of a valley, 50 times as steep along b as along a."""
    return (a**2 + 50 * b**2) / 2


def walk(lr: float, momentum: float) -> list[tuple[float, float]]:
    """Return the places on the way, until the loss is below 0.001."""
    w = torch.tensor([-10.0, 1.0], requires_grad=True)  # (D,)
    optimizer = torch.optim.SGD([w], lr=lr, momentum=momentum)
    path = [(-10.0, 1.0)]
    while height(w[0], w[1]) > 0.001:
        optimizer.zero_grad()
        height(w[0], w[1]).backward()
        optimizer.step()
        path.append((w[0].item(), w[1].item()))
    return path


rates, steps, paths = (0.01, 0.02, 0.03, 0.035, 0.039), {}, {}
print("momentum", *(f"lr {lr}" for lr in rates), sep=",")
for momentum in (0.0, 0.7):
    walks = [walk(lr, momentum) for lr in rates]
    steps[momentum] = [len(path) - 1 for path in walks]
    print(momentum, *steps[momentum], sep=",")
    paths[momentum] = walks[3]
assert all(a > 3 * b for a, b in zip(steps[0.0], steps[0.7]))

# Drawing
a = torch.linspace(-11, 2, 100)  # (W,)
b = torch.linspace(-1.3, 1.3, 100)  # (H,)
ground = height(a, b.unsqueeze(1))  # (W,), (H, 1) -> (H, W)
plt.contour(a, b, ground, [1, 10, 30, 60], colors="C2", linewidths=1)
for momentum, path in paths.items():
    label = f"momentum {momentum}: {len(path) - 1} steps"
    plt.plot(*zip(*path[:27]), "o-", label=label)
plt.xlabel("first weight")
plt.ylabel("second weight")
plt.legend(loc="lower left", bbox_to_anchor=(0, 1), ncols=2)
plt.show()
