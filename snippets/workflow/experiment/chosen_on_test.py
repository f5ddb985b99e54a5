"""Silent bug: forty tries, and the test rows choose the winner."""

import matplotlib.pyplot as plt
import torch
import torch.nn.functional as F
from sklearn.datasets import load_digits
from torch import nn

torch.manual_seed(0)
data = load_digits()
order = torch.randperm(1797)  # (N,) 500 rows to train, 1297 to judge
x = torch.tensor(data.data, dtype=torch.float32)[order]  # (N, D)
x = (x - x[:500].mean()) / x[:500].std()
y = torch.tensor(data.target)[order] % 2  # (N,) 0 even, 1 odd


def run(seed: int) -> torch.Tensor:
    """Try some width and rate; return which of the other rows are right."""
    torch.manual_seed(seed)
    width = int(torch.randint(16, 65, ()))
    lr = 0.03 * 5 ** torch.rand(()).item()  # 0.03 to 0.15, by factors
    model = nn.Sequential(nn.Linear(64, width), nn.ReLU(), nn.Linear(width, 2))
    optimizer = torch.optim.SGD(model.parameters(), lr=lr, momentum=0.9)
    for epoch in range(5):
        for rows in torch.randperm(500).split(50):  # (B,)
            optimizer.zero_grad()
            F.cross_entropy(model(x[rows]), y[rows]).backward()
            optimizer.step()
    model.eval()
    with torch.no_grad():
        return (model(x[500:]).argmax(dim=1) == y[500:]).float()  # (N,)


right = 100 * torch.stack([run(seed) for seed in range(40)])  # (40, N)
orders = torch.stack([torch.randperm(1297) for draw in range(200)])
on_test = right[:, orders[:, :100]].mean(dim=2)  # (40, 200)
on_fresh = right[:, orders[:, 100:]].mean(dim=2)  # (40, 200)
kept = torch.zeros(40, 2)  # tries, on test rows or on fresh rows
for n in range(40):
    best = on_test[: n + 1].argmax(dim=0, keepdim=True)  # the first of equals
    for column, score in enumerate((on_test, on_fresh)):
        kept[n, column] = score.gather(0, best).mean()
for n in (1, 10, 40):
    print("best of {:2}: test {:.1f}, fresh {:.1f}".format(n, *kept[n - 1]))
assert kept[-1, 0] - kept[-1, 1] > 1
assert right.mean(dim=1).std() < 2.5  # the error of a score on 100 rows

# Drawing
plt.plot(range(1, 41), kept[:, 0], label="on the 100 test rows")
plt.plot(range(1, 41), kept[:, 1], label="on 1197 fresh rows")
plt.xlabel("tries")
plt.ylabel("right answers of the model kept (%)")
plt.legend()
plt.show()
