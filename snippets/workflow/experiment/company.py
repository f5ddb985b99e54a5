"""What standardization is worth at two learning rates."""

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
    with torch.no_grad():
        right = model(x[500:1500]).argmax(dim=1) == y[500:1500]  # (N,)
    return right.float().mean().item()


gain = {}
for lr in (0.1, 0.02):
    given = sum(run(standard, lr, seed) for seed in range(5)) / 5
    raw = sum(run(pixels, lr, seed) for seed in range(5)) / 5
    gain[lr] = given - raw
    print(f"rate {lr:<4}: standardized {given:.2f}, raw {raw:.2f}")
assert gain[0.1] > 0.2 and gain[0.02] < 0.02
