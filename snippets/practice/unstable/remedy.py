"""Eight layers with sigmoid, with full steps, and with normalization."""

import torch
from sklearn.datasets import load_digits
from torch import nn
from torch.nn.functional import cross_entropy

pixels, label = map(torch.tensor, load_digits(return_X_y=True))
pixels = pixels.float() / 16  # (N, D)


def accuracy(seed: int, eps: float, *between: type[nn.Module]) -> float:
    """Train for five epochs and return the test accuracy."""
    torch.manual_seed(seed)
    layers = []
    for _ in range(7):
        layers.append(nn.Linear(64, 64))
        layers += [c(64) if c is nn.BatchNorm1d else c() for c in between]
    model = nn.Sequential(*layers, nn.Linear(64, 10))
    optimizer = torch.optim.Adam(model.parameters(), lr=0.003, eps=eps)
    train, test = torch.randperm(len(pixels)).split([1297, 500])
    for epoch in range(5):
        for rows in train[torch.randperm(1297)].split(50):
            optimizer.zero_grad()
            cross_entropy(model(pixels[rows]), label[rows]).backward()
            optimizer.step()
    model.eval()
    right = model(pixels[test]).argmax(dim=1) == label[test]  # (N,)
    return right.float().mean().item()


scores = {}
print("between the layers,eps of Adam,lowest accuracy,highest accuracy")
for eps, *between in (
    (1e-8, nn.Sigmoid),
    (1e-16, nn.Sigmoid),
    (1e-8, nn.ReLU),
    (1e-8, nn.BatchNorm1d, nn.Sigmoid),
):
    name = " and ".join(kind.__name__ for kind in between)
    each = scores[name, eps] = [accuracy(s, eps, *between) for s in range(5)]
    print(f"{name},{eps},{min(each):.1f},{max(each):.1f}")

for eps in (1e-8, 1e-16):
    assert max(scores["Sigmoid", eps]) < 0.4
assert 0.5 < min(scores["ReLU", 1e-8]) < 0.9
assert min(scores["BatchNorm1d and Sigmoid", 1e-8]) > 0.85
