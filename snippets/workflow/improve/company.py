"""What standardization is worth depends on the learning rate beside it."""

import torch
import torch.nn.functional as F
from sklearn.datasets import load_digits
from torch import nn

torch.manual_seed(0)
data = load_digits()
order = torch.randperm(1797)  # (N,) 500 rows to train, 1000 to validate
pixels = torch.tensor(data.data)[order]  # (N, D)
standard = (pixels - pixels[:500].mean()) / pixels[:500].std()
y = torch.tensor(data.target)[order] % 2  # (N,) 0 even, 1 odd


def run(x: torch.Tensor, lr: float, seed: int) -> float:
    """Return the share of right answers on the validation rows."""
    torch.manual_seed(seed)
    first = nn.Linear(64, 32, dtype=x.dtype)
    last = nn.Linear(32, 2, dtype=x.dtype)
    model = nn.Sequential(first, nn.ReLU(), last)
    optimizer = torch.optim.SGD(model.parameters(), lr=lr, momentum=0.9)
    for epoch in range(10):
        for rows in torch.randperm(500).split(50):  # (B,)
            optimizer.zero_grad()
            F.cross_entropy(model(x[rows]), y[rows]).backward()
            optimizer.step()
    model.eval()
    with torch.no_grad():
        right = model(x[500:1500]).argmax(dim=1) == y[500:1500]  # (N,)
    return right.float().mean().item()


means = []
print("rate    standardized    raw")
for lr in (1, 0.3, 0.1, 0.03, 0.01, 0.003):
    tries = [[run(x, lr, k) for x in (standard, pixels)] for k in range(5)]
    (s, raw), (ds, dr) = torch.tensor(tries).mean(0), torch.tensor(tries).std(0)
    print(f"{lr:<7} {s:.2f} ± {ds:.2f}     {raw:.2f} ± {dr:.2f}")
    means.append([s, raw])
gain = torch.tensor(means)[:, 0] - torch.tensor(means)[:, 1]  # (6,)
best = torch.tensor(means).max(dim=0).values  # (2,)
assert gain[2] > 0.2 and gain[4] < -0.02 and 0 < best[0] - best[1] < 0.03
