"""Train the taxi model with four learning rates."""

import matplotlib.pyplot as plt
import torch
import torch.nn.functional as F
from torch import nn

torch.manual_seed(0)

x = 4 * torch.rand(40, 1)  # (N, D) kilometers
y = 4 + 2 * x  # (N, K) the fare


def train(lr: float) -> list[float]:
    """Return the loss before each of 60 steps with a learning rate."""
    torch.manual_seed(0)  # the same start for each rate
    model = nn.Linear(1, 1)
    optimizer = torch.optim.SGD(model.parameters(), lr=lr)
    losses = []
    for step in range(60):
        optimizer.zero_grad()
        loss = F.mse_loss(model(x), y)  # (N, K) -> ()
        loss.backward()
        optimizer.step()
        losses.append(loss.item())
    return losses


curves = {lr: train(lr) for lr in (0.001, 0.01, 0.1, 0.25)}
for lr, losses in curves.items():
    print(f"lr {lr:<5}: loss {losses[0]:.0f} -> {losses[-1]:.3g}")
last = {lr: losses[-1] for lr, losses in curves.items()}
assert last[0.1] < last[0.01] < last[0.001] < losses[0] < last[0.25]

# Drawing
for lr, losses in curves.items():
    plt.plot(losses, label=f"lr {lr}")
plt.yscale("log")
plt.ylim(0.001, 10000)
plt.xlabel("step")
plt.ylabel("loss (log scale)")
plt.legend()
plt.show()
