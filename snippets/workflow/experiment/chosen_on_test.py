"""Silent bug: forty tries, and the test rows choose the winner."""

import matplotlib.pyplot as plt
import torch
import torch.nn.functional as F
from sklearn.datasets import load_digits
from torch import nn

torch.manual_seed(0)
data = load_digits()
order = torch.randperm(1797)  # (N,) 500 train, 100 test, 1000 to check
x = torch.tensor(data.data, dtype=torch.float32)[order]  # (N, D)
x = (x - x[:500].mean()) / x[:500].std()
y = torch.tensor(data.target)[order] % 2  # (N,) 0 even, 1 odd
test, fresh = slice(500, 600), slice(600, 1600)


def run(seed: int) -> tuple[float, float]:
    """Try some width and rate; return the percentages on test and fresh."""
    torch.manual_seed(seed)
    width = int(torch.randint(16, 65, ()))
    lr = float(0.03 + 0.12 * torch.rand(()))
    model = nn.Sequential(nn.Linear(64, width), nn.ReLU(), nn.Linear(width, 2))
    optimizer = torch.optim.SGD(model.parameters(), lr=lr, momentum=0.9)
    for epoch in range(10):
        for rows in torch.randperm(500).split(50):  # (B,)
            optimizer.zero_grad()
            F.cross_entropy(model(x[rows]), y[rows]).backward()
            optimizer.step()
    with torch.no_grad():
        right = (model(x).argmax(dim=1) == y).float()  # (N,)
    return 100 * right[test].mean().item(), 100 * right[fresh].mean().item()


tries = [run(seed) for seed in range(40)]
kept = [max(tries[: n + 1]) for n in range(40)]  # the best on test so far
for n in (1, 5, 40):
    on_test, on_fresh = kept[n - 1]
    print(f"best of {n:2}: test {on_test:.1f}, fresh {on_fresh:.1f}")
plt.plot(range(1, 41), [a for a, _ in kept], label="on the 100 test rows")
plt.plot(range(1, 41), [b for _, b in kept], label="on 1000 fresh rows")
plt.xlabel("tries")
plt.ylabel("right answers of the model kept (%)")
plt.legend()
plt.show()
assert kept[-1][0] - kept[-1][1] > 1
