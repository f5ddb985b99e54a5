"""The same digits in three orders: sorted, shuffled once, shuffled anew."""

import torch
import torch.nn.functional as F
from sklearn.datasets import load_digits
from torch import nn
from torch.utils.data import DataLoader, TensorDataset

images, labels = load_digits(return_X_y=True)
x = torch.tensor(images, dtype=torch.float32) / 16  # (N, D)
y = torch.tensor(labels)  # (N,)


def trained(order: str, seed: int) -> tuple[float, float]:
    """Train for five epochs; return test accuracy and the share read as 9."""
    torch.manual_seed(seed)
    train, test = torch.randperm(len(x)).split([1000, 797])
    if order == "sorted":
        train = train[y[train].argsort()]  # all zeros first, all nines last
    dataset = TensorDataset(x[train], y[train])
    loader = DataLoader(dataset, batch_size=50, shuffle=order == "anew")
    model = nn.Sequential(nn.Linear(64, 32), nn.ReLU(), nn.Linear(32, 10))
    optimizer = torch.optim.SGD(model.parameters(), lr=0.5)
    for epoch in range(5):
        for xb, yb in loader:
            loss = F.cross_entropy(model(xb), yb)
            optimizer.zero_grad()
            loss.backward()
            optimizer.step()
    answer = model(x[test]).argmax(dim=1)  # (797,)
    right, nine = answer == y[test], answer == 9  # (797,), (797,)
    return right.float().mean().item(), nine.float().mean().item()


shares = {}
for order in ("sorted", "once", "anew"):
    shares[order], nines = zip(*[trained(order, seed) for seed in range(5)])
    found = f"right {min(shares[order]):.2f} to {max(shares[order]):.2f}"
    print(f"{order:6} {found}, read as 9 {min(nines):.1f} to {max(nines):.1f}")
assert max(shares["sorted"]) < 0.4 and min(shares["once"]) > 0.88
assert abs(min(shares["anew"]) - min(shares["once"])) < 0.04
