"""Silent bug: a softmax in front of the loss, which has one of its own."""

import torch
from sklearn.datasets import load_digits
from torch import nn

images, labels = load_digits(return_X_y=True)
x = torch.tensor(images, dtype=torch.float32) / 16  # (N, D)
y = torch.tensor(labels)  # (N,)
loss_fn = nn.CrossEntropyLoss()


def train(seed: int, name: str, *last: nn.Module) -> tuple[float, float]:
    """Train for five epochs; return the loss and the share of digits read."""
    torch.manual_seed(seed)
    order = torch.randperm(len(x))  # (N,)
    train, held_out = order[:1000], order[1000:]
    layers = [nn.Linear(64, 64), nn.ReLU(), nn.Linear(64, 10), *last]
    model = nn.Sequential(*layers)
    optimizer = torch.optim.SGD(model.parameters(), lr=0.1)
    if name == "Adam":
        optimizer = torch.optim.Adam(model.parameters(), lr=0.003)
    for epoch in range(5):
        for rows in train[torch.randperm(1000)].split(32):  # (B,)
            optimizer.zero_grad()
            loss_fn(model(x[rows]), y[rows]).backward()
            optimizer.step()
    with torch.no_grad():
        loss = loss_fn(model(x[train]), y[train]).item()
        right = model(x[held_out]).argmax(dim=1) == y[held_out]  # (797,)
    return loss, right.float().mean().item()


runs = {}
print("optimizer,the loss gets,training loss,right on new digits")
for name in ("SGD", "Adam"):
    for given, last in ("logits", []), ("softmax", [nn.Softmax(dim=1)]):
        losses, shares = zip(*(train(seed, name, *last) for seed in range(5)))
        runs[name, given] = losses, shares
        print(f"{name},{given},{min(losses):.1f} to {max(losses):.1f}", end="")
        print(f",{min(shares):.2f} to {max(shares):.2f}")

assert max(runs["SGD", "softmax"][1]) < min(runs["SGD", "logits"][1]) - 0.3
for name in ("SGD", "Adam"):
    assert min(runs[name, "softmax"][0]) > 1.4612  # log(e + 9) - 1
