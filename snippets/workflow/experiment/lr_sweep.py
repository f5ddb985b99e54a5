"""Sweep the learning rate, with and without momentum."""

import matplotlib.pyplot as plt
import torch
import torch.nn.functional as F
from sklearn.datasets import load_digits
from torch import nn

torch.manual_seed(0)
data = load_digits()
order = torch.randperm(1797)  # (N,) 500 rows to train, 1000 to validate
x = torch.tensor(data.data, dtype=torch.float32)[order]  # (N, D)
x = (x - x[:500].mean()) / x[:500].std()
y = torch.tensor(data.target)[order] % 2  # (N,) 0 even, 1 odd


def run(lr: float, momentum: float, seed: int) -> float:
    """Return the loss on the validation rows."""
    torch.manual_seed(seed)
    model = nn.Sequential(nn.Linear(64, 32), nn.ReLU(), nn.Linear(32, 2))
    optimizer = torch.optim.SGD(model.parameters(), lr=lr, momentum=momentum)
    for epoch in range(10):
        for rows in torch.randperm(500).split(50):  # (B,)
            optimizer.zero_grad()
            F.cross_entropy(model(x[rows]), y[rows]).backward()
            optimizer.step()
    with torch.no_grad():
        return F.cross_entropy(model(x[500:1500]), y[500:1500]).item()


rates = [0.001 * 10 ** (n / 2) for n in range(7)]  # 0.001 to 1
loss = {}
for momentum in (0.0, 0.9):
    for lr in rates:
        tries = [run(lr, momentum, seed) for seed in range(3)]
        loss[momentum, lr] = sum(tries) / 3
    height = [loss[momentum, lr] for lr in rates]
    print(f"momentum {momentum}: " + " ".join(f"{h:.2f}" for h in height))
    plt.plot(rates, height, "o-", label=f"momentum {momentum}")
plt.xscale("log")
plt.xlabel("learning rate (log scale)")
plt.ylabel("validation loss")
plt.legend()
plt.show()

for momentum in (0.0, 0.9):
    best = min(rates, key=lambda lr: loss[momentum, lr])
    print(f"momentum {momentum}: best rate {best:.1g}")
for one, tenth in zip(rates[2:6], rates):  # the left arms, one decade apart
    assert abs(loss[0.0, one] - loss[0.9, tenth]) < 0.08
