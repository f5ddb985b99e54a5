"""Sweep the learning rate, with and without momentum."""

import matplotlib.pyplot as plt
import torch
import torch.nn.functional as F
from sklearn.datasets import load_digits
from torch import nn

torch.manual_seed(0)
data = load_digits()
order = torch.randperm(1797)  # (N,) 500 rows to train, 1000 to validate
x = torch.tensor(data.data)[order]  # (N, D)
x = (x - x[:500].mean()) / x[:500].std()
y = torch.tensor(data.target)[order] % 2  # (N,) 0 even, 1 odd


def run(lr: float, momentum: float, seed: int) -> float:
    """Return the loss on the validation rows."""
    torch.manual_seed(seed)
    first = nn.Linear(64, 32, dtype=x.dtype)
    last = nn.Linear(32, 2, dtype=x.dtype)
    model = nn.Sequential(first, nn.ReLU(), last)
    optimizer = torch.optim.SGD(model.parameters(), lr=lr, momentum=momentum)
    for epoch in range(10):
        for rows in torch.randperm(500).split(50):  # (B,)
            optimizer.zero_grad()
            F.cross_entropy(model(x[rows]), y[rows]).backward()
            optimizer.step()
    model.eval()
    with torch.no_grad():
        return F.cross_entropy(model(x[500:1500]), y[500:1500]).item()


rates = [0.001 * 10 ** (n / 2) for n in range(7)]  # 0.001 to 1
loss = {}
for momentum in (0.0, 0.9):
    tries = [[run(lr, momentum, seed) for lr in rates] for seed in range(5)]
    height = torch.tensor(tries).median(dim=0).values  # (5, 7) -> (7,)
    loss[momentum] = height
    print(f"momentum {momentum}: " + " ".join(f"{h:.2f}" for h in height))
    print(f"    lowest at the rate {rates[height.argmin()]:.1g}")
plain, pushed = loss[0.0][2:6], loss[0.9][:4]  # the left arms
torch.testing.assert_close(plain, pushed, atol=0.08, rtol=0)

# Drawing
for momentum, height in loss.items():
    plt.plot(rates, height, "o-", label=f"momentum {momentum}")
plt.xscale("log")
plt.xlabel("learning rate (log scale)")
plt.ylabel("validation loss")
plt.legend()
plt.show()
