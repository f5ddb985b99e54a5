"""Silent bug: neurons that start alike stay alike."""

import torch
import torch.nn.functional as F
from sklearn.datasets import load_digits
from torch import nn

images, labels = load_digits(return_X_y=True)
x = torch.tensor(images, dtype=torch.float32) / 16  # (N, D)
y = torch.tensor(labels)  # (N,)


def trained(alike: bool, seed: int) -> tuple[float, int]:
    """Train 16 hidden neurons; return test accuracy and how many differ."""
    torch.manual_seed(seed)
    train, test = torch.randperm(len(x)).split([1000, 797])
    model = nn.Sequential(nn.Linear(64, 16), nn.ReLU(), nn.Linear(16, 10))
    if alike:
        for parameter in model.parameters():
            nn.init.constant_(parameter, 0.1)
    optimizer = torch.optim.SGD(model.parameters(), lr=0.2)
    for step in range(200):
        loss = F.cross_entropy(model(x[train]), y[train])
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
    with torch.no_grad():
        right = model(x[test]).argmax(dim=1) == y[test]  # (797,)
        rows = model[0].weight.round(decimals=2).unique(dim=0)  # different ones
    return right.float().mean().item(), len(rows)


for alike in (True, False):
    shares, different = zip(*[trained(alike, seed) for seed in range(5)])
    start = "all 0.1" if alike else "random"
    print(f"{start:8} {min(shares):.2f} to {max(shares):.2f}", different)
    if alike:
        assert max(shares) < 0.3 and set(different) == {1}
assert min(shares) > 0.85 and set(different) == {16}
