"""Spend the same numbers on width or on depth, and read new digits."""

import torch
from sklearn.datasets import load_digits
from torch import nn

images, labels = load_digits(return_X_y=True)
x = torch.tensor(images, dtype=torch.float32) / 16  # (N, D) = (1797, 64)
y = torch.tensor(labels)  # (N,)


def network(widths: list[int]) -> nn.Module:
    """Return a network with hidden layers of these widths."""
    parts = []
    for before, after in zip([64] + widths, widths):
        parts += [nn.Linear(before, after), nn.ReLU()]
    return nn.Sequential(*parts, nn.Linear(widths[-1], 10))


right = {}
print("hidden layers  numbers  right on new digits")
for widths in [[16], [12, 12, 12], [64], [33, 33, 33]]:
    shares = []
    for seed in range(5):
        torch.manual_seed(seed)
        order = torch.randperm(len(x))  # (N,)
        train, test = order[:1000], order[1000:]
        model = network(widths)
        optimizer = torch.optim.Adam(model.parameters(), lr=0.01)
        for _ in range(101):
            loss = nn.functional.cross_entropy(model(x[train]), y[train])
            optimizer.zero_grad()
            loss.backward()
            optimizer.step()
        answer = model(x[test]).argmax(dim=1)  # (797,)
        shares.append((answer == y[test]).float().mean().item())
    count = sum(p.numel() for p in model.parameters())
    name = ", ".join(map(str, widths))
    print(f"{name:13}{count:9,}  {min(shares):.2f} to {max(shares):.2f}")
    right[name] = sum(shares) / 5

assert right["12, 12, 12"] < right["16"] and right["33, 33, 33"] < right["64"]
