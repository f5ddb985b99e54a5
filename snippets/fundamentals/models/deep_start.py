"""Train one hidden layer, and ten, from three starts, for 100 steps."""

import torch
import torch.nn.functional as F
from sklearn.datasets import load_digits
from torch import nn

images, labels = load_digits(return_X_y=True)
x = torch.tensor(images) / 16  # (N, D): float64
y = torch.tensor(labels)  # (N,)


def fill(model: nn.Module, start: str) -> None:
    """Give each linear layer its first weights, and biases of 0."""
    for layer in model:
        if isinstance(layer, nn.Linear) and start != "nn.Linear":
            nn.init.zeros_(layer.bias)
            if start == "Kaiming":
                nn.init.kaiming_normal_(layer.weight, nonlinearity="relu")
            else:
                nn.init.normal_(layer.weight, std=float(start))


def accuracy(start: str, hidden: int, seed: int) -> float:
    """Train this many hidden layers; return accuracy on new digits."""
    torch.manual_seed(seed)
    train, test = torch.randperm(len(x)).split([1000, 797])
    model = nn.Sequential()
    for _ in range(hidden):
        model.append(nn.Linear(64, 64)).append(nn.ReLU())
    model.append(nn.Linear(64, 10))
    fill(model.double(), start)
    optimizer = torch.optim.Adam(model.parameters(), lr=0.001)
    for step in range(100):
        batch = train[torch.randint(1000, (64,))]  # (B,)
        loss = F.cross_entropy(model(x[batch]), y[batch])
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
    with torch.no_grad():
        right = model(x[test]).argmax(dim=1) == y[test]  # (797,)
    return right.float().mean().item()


found = {}
for start in ("0.3", "Kaiming", "nn.Linear"):
    for hidden in (1, 10):
        shares = [accuracy(start, hidden, seed) for seed in range(5)]
        found[start, hidden] = shares
        span = f"{min(shares):.1f} to {max(shares):.1f}"
        print(f"{start:9} {hidden:2} hidden: {span}")
    assert min(found[start, 1]) > 0.7
others = found["0.3", 10] + found["nn.Linear", 10]
assert min(found["Kaiming", 10]) > max(others) + 0.05
