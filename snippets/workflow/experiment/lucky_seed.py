"""A change that changes nothing wins, if it may choose its seed."""

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


def run(x: torch.Tensor, seed: int) -> float:
    """Return the percentage of right answers on the validation rows."""
    torch.manual_seed(seed)
    model = nn.Sequential(nn.Linear(64, 32), nn.ReLU(), nn.Linear(32, 2))
    optimizer = torch.optim.SGD(model.parameters(), lr=0.1, momentum=0.9)
    for epoch in range(10):
        for rows in torch.randperm(500).split(100):  # (B,)
            optimizer.zero_grad()
            F.cross_entropy(model(x[rows]), y[rows]).backward()
            optimizer.step()
    model.eval()
    with torch.no_grad():
        right = model(x[500:1500]).argmax(dim=1) == y[500:1500]  # (N,)
    return 100 * right.float().mean().item()


turned = x.flip(1)  # (N, D) every picture turned upside down
base = torch.tensor([run(x, seed) for seed in range(25)])  # (N,)
idea = torch.tensor([run(turned, seed) for seed in range(25, 50)])  # (N,)

best = idea.view(5, 5).max(dim=1).values  # (N,) the best of each five
mean = idea.view(5, 5).mean(dim=1)  # (N,)
fair = base.view(5, 5).mean(dim=1)  # (N,)
wins = (best.unsqueeze(1) > base).float().mean()  # (N, 1), (N,) -> ()
gain = (best.unsqueeze(1) - base).mean()
print(f"mean of all 25:   base {base.mean():.1f}, idea {idea.mean():.1f}")
print(f"best of 5 against one run: won {wins:.1f} of all, gain {gain:+.1f}")
five = " ".join(f"{d:+.1f}" for d in sorted(mean - fair))
print(f"mean of 5 against mean of 5: gains {five}")
assert wins > 0.7 and gain > 0.3
