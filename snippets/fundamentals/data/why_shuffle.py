"""The same digits in three orders: sorted, shuffled once, shuffled anew."""

import torch
import torch.nn.functional as F
from sklearn.datasets import load_digits
from torch import nn
from torch.utils.data import DataLoader, TensorDataset

images, labels = load_digits(return_X_y=True)
x = torch.tensor(images, dtype=torch.float32) / 16  # (N, D)
y = torch.tensor(labels)  # (N,)


def accuracy(order: str, seed: int, epochs: int = 5) -> float:
    """Train ten weighted sums in some order; return accuracy on new digits."""
    torch.manual_seed(seed)
    train, test = torch.randperm(len(x)).split([1000, 797])
    if order == "sorted":
        train = train[y[train].argsort()]  # all zeros first, all nines last
    dataset = TensorDataset(x[train], y[train])
    loader = DataLoader(dataset, batch_size=50, shuffle=order == "anew")
    model = nn.Linear(64, 10)
    optimizer = torch.optim.SGD(model.parameters(), lr=0.5)
    for epoch in range(epochs):
        for xb, yb in loader:
            loss = F.cross_entropy(model(xb), yb)
            optimizer.zero_grad()
            loss.backward()
            optimizer.step()
    with torch.no_grad():
        right = model(x[test]).argmax(dim=1) == y[test]  # (797,)
    return right.float().mean().item()


shares = {o: [accuracy(o, s) for s in range(5)] for o in ("sorted", "once", "anew")}
for order, found in shares.items():
    print(f"{order:6} {min(found):.2f} to {max(found):.2f}")
assert max(shares["sorted"]) < 0.7 and min(shares["once"]) > 0.88
assert abs(min(shares["anew"]) - min(shares["once"])) < 0.04
