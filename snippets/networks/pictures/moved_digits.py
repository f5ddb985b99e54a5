"""Train a fully connected network on digits, and move the new ones a pixel."""

import torch
from sklearn.datasets import load_digits
from torch import nn

images, labels = load_digits(return_X_y=True)
x = torch.tensor(images, dtype=torch.float32) / 16  # (N, D) = (1797, 64)
y = torch.tensor(labels)  # (N,)
moved = torch.roll(x.view(-1, 8, 8), 1, dims=2).flatten(1)  # (N, D)


def trained(x: torch.Tensor, y: torch.Tensor) -> nn.Module:
    """Return a network that has learned these pictures."""
    model = nn.Sequential(nn.Linear(64, 64), nn.ReLU(), nn.Linear(64, 10))
    optimizer = torch.optim.Adam(model.parameters(), lr=0.01)
    for _ in range(101):
        loss = nn.functional.cross_entropy(model(x), y)
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
    return model


right = {"as written": [], "pixels rearranged": [], "moved by a pixel": []}
for seed in range(5):
    torch.manual_seed(seed)
    order, cells = torch.randperm(len(x)), torch.randperm(64)
    train, test = order[:1000], order[1000:]
    model = trained(x[train], y[train])
    other = trained(x[train][:, cells], y[train])
    scores = model(x[test]), other(x[test][:, cells]), model(moved[test])
    for name, logits in zip(right, scores):
        answer = logits.argmax(dim=1)  # (797,)
        right[name].append((answer == y[test]).float().mean().item())

for name, shares in right.items():
    print(f"{name:18} {min(shares):.2f} to {max(shares):.2f}")
drawn, mixed, off = right.values()
assert min(drawn + mixed) > 0.92 and max(off) < 0.65
