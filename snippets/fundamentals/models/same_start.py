"""Silent bug: neurons with the same weights, in and out, stay alike."""

import torch
import torch.nn.functional as F
from sklearn.datasets import load_digits
from torch import nn

images, labels = load_digits(return_X_y=True)
x = torch.tensor(images, dtype=torch.float32) / 16  # (N, D)
y = torch.tensor(labels)  # (N,)

for start in ("all 0.1", "all 0.01", "random"):
    shares, different = [], []
    for seed in range(5):
        torch.manual_seed(seed)
        train, test = torch.randperm(len(x)).split([1000, 797])
        model = nn.Sequential(nn.Linear(64, 16), nn.ReLU(), nn.Linear(16, 10))
        if start != "random":
            for parameter in model.parameters():
                nn.init.constant_(parameter, float(start.split()[1]))
        optimizer = torch.optim.SGD(model.parameters(), lr=0.2)
        for step in range(200):
            loss = F.cross_entropy(model(x[train]), y[train])
            optimizer.zero_grad()
            loss.backward()
            optimizer.step()
        right = model(x[test]).argmax(dim=1) == y[test]  # (797,)
        shares.append(right.float().mean().item())
        different.append(len(model[0].weight.round(decimals=2).unique(dim=0)))
    print(f"{start:8} {min(shares):.2f} to {max(shares):.2f}", different)
    if start != "random":
        assert max(shares) < 0.3 and set(different) == {1}
assert min(shares) > 0.85 and set(different) == {16}
