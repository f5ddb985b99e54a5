"""The same comparison, run by run with the same seed, or not."""

import matplotlib.pyplot as plt
import torch
import torch.nn.functional as F
from sklearn.datasets import load_digits
from torch import nn

data = load_digits()
pixels = torch.tensor(data.data, dtype=torch.float32)  # (N, D)
odd = torch.tensor(data.target) % 2  # (N,)


def run(epochs: int, seed: int) -> float:
    """Draw 300 rows, train, return the percentage right on 1000 others."""
    torch.manual_seed(seed)
    order = torch.randperm(1797)  # (N,)
    x, y = pixels[order], odd[order]  # (N, D), (N,)
    x = (x - x[:300].mean()) / x[:300].std()
    model = nn.Sequential(nn.Linear(64, 32), nn.ReLU(), nn.Linear(32, 2))
    optimizer = torch.optim.SGD(model.parameters(), lr=0.1, momentum=0.9)
    for epoch in range(epochs):
        for rows in torch.randperm(300).split(50):  # (B,)
            optimizer.zero_grad()
            F.cross_entropy(model(x[rows]), y[rows]).backward()
            optimizer.step()
    model.eval()
    with torch.no_grad():
        right = model(x[500:1500]).argmax(dim=1) == y[500:1500]  # (N,)
    return 100 * right.float().mean().item()


seeds = range(100, 110)
a = torch.tensor([run(10, seed) for seed in seeds])  # (N,)
b = torch.tensor([run(20, seed) for seed in seeds])  # (N,)
gain = (b - a).mean()
apart = ((a.var() + b.var()) / 10).sqrt()  # error if the runs were unrelated
paired = (b - a).std() / 10**0.5
print(f"gain {gain:.2f}, error apart {apart:.2f}, paired {paired:.2f}")
print(f"same seed: ahead {(b > a).sum()}, behind {(b < a).sum()} of 10")

assert paired < apart / 1.2 and (b > a).sum() >= 6

# Drawing
for first, second in zip(a, b):
    plt.plot(["10 epochs", "20 epochs"], [first, second], "o-", color="C0")
plt.ylabel("right answers (%)")
plt.margins(x=0.3)
plt.show()
